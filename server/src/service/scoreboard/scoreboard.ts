import type { Entity } from '../model/entity';
import { addTo, type Groups } from '../model/grouped';
import type { JourneyModel } from '../model/journey';
import { metricsOf } from '../model/measures';
import { sourceOf } from '../model/source-path';
import { metricsAt } from '../model/step-metrics';
import { type BuiltInLanguage, textIn } from '../model/text';
import { uniqueNames } from '../model/unique-names';
import type { Workspace } from '../model/workspace';
import type { MetricScore } from '../scores/types';
import { scoreItem } from './score-item';
import type { MetricItem, MetricsView } from './types';

/** What the view is made with. */
export interface ScoreboardOptions {
  readonly language: BuiltInLanguage;
  readonly contentLanguage: string;
  /** What a metric says today. */
  scoreOf(metric: Entity<'metric'>): MetricScore;
  /** What it has said before the journey's plan and since, one fact a line; nothing where no plan has begun. */
  sincePlan(metric: Entity<'metric'>): readonly string[];
}

/** Everything that measures a journey. */
export function metricsView(
  journey: JourneyModel,
  workspace: Workspace,
  options: ScoreboardOptions,
): MetricsView {
  const unique = uniqueNames();
  const places = placesIn(journey, workspace, options.contentLanguage);
  const items = metricsOf(journey, workspace)
    .filter(isOwn(journey))
    .map((metric): MetricItem => {
      const { id = '', data, document, node } = metric;
      const told = scoreItem(options.scoreOf(metric), options.language);
      return {
        ...told,
        facts: [...told.facts, ...options.sincePlan(metric)],
        key: unique(id),
        title: textIn(data.title, options.contentLanguage) || id,
        places: places.get(metric) ?? [],
        ...(data.owner === undefined ? {} : { owner: data.owner }),
        source: sourceOf(document, node),
      };
    });
  return { items };
}

/** What another journey's file measures is about that journey, even at a touchpoint of both. */
function isOwn(journey: JourneyModel): (metric: Entity<'metric'>) => boolean {
  return ({ document }) => document === journey.document || document.kind === 'metrics';
}

/** The titles of the steps that each metric tells of. */
function placesIn(
  { steps }: JourneyModel,
  workspace: Workspace,
  language: string,
): ReadonlyMap<Entity<'metric'>, readonly string[]> {
  const places: Groups<Entity<'metric'>, string> = new Map();
  for (const step of steps) {
    const { id = '', data } = step.entity;
    for (const metric of metricsAt(step, workspace)) {
      addTo(places, metric, textIn(data.title, language) || id);
    }
  }
  return places;
}
