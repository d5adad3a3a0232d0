import { sourceOf } from '../model/document';
import type { Entity } from '../model/entity';
import type { JourneyModel } from '../model/journey';
import { metricsOf } from '../model/measures';
import { metricsAt } from '../model/step-metrics';
import { type BuiltInLanguage, textIn } from '../model/text';
import { uniqueNames } from '../model/unique-names';
import type { Workspace } from '../model/workspace';
import { isBetter, meetsTarget } from '../scores/direction';
import { standingOf } from '../scores/score';
import { datedText, rounded, scoreLines, scoreText } from '../scores/text';
import type { DatedScore, MetricScore } from '../scores/types';
import type { MetricItem, MetricPoint, MetricsView } from './types';

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
      return {
        ...scoreItem(options.scoreOf(metric), options),
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
  const places = new Map<Entity<'metric'>, string[]>();
  for (const step of steps) {
    const { id = '', data } = step.entity;
    for (const metric of metricsAt(step, workspace)) {
      places.set(metric, [...(places.get(metric) ?? []), textIn(data.title, language) || id]);
    }
  }
  return places;
}

type Told = Pick<MetricItem, 'state' | 'text' | 'lines' | 'points' | 'trend' | 'target' | 'reached'>;

function scoreItem(score: MetricScore, { language, sincePlan }: ScoreboardOptions): Told {
  const { metric, state, latest, periods } = score;
  const { target } = metric.data;
  const isTold = latest !== undefined && state !== 'hidden';
  const reached = isTold ? meetsTarget(metric, latest.value) : undefined;
  const trend = isTold ? trendOf(score) : undefined;
  return {
    state,
    text: scoreText(score, language) ?? '',
    lines: [...scoreLines(score, language), ...sincePlan(metric)],
    points: periods.map(period => pointOf(score, period, language)),
    ...(trend === undefined ? {} : { trend }),
    ...(target === undefined ? {} : { target }),
    ...(reached === undefined ? {} : { reached }),
  };
}

/** A change that may be chance says nothing. */
function trendOf({ metric, trend }: MetricScore): MetricItem['trend'] {
  if (!trend || trend.change === 0 || trend.significant === false) return undefined;
  return isBetter(metric, 0, trend.change) ? 'better' : 'worse';
}

function pointOf(score: MetricScore, period: DatedScore, language: BuiltInLanguage): MetricPoint {
  const state = standingOf(period, score.isAsked);
  const text = datedText(score, period, language);
  const named = { period: period.period, state, text };
  if (state === 'hidden') return named;
  const { value, low, high } = period;
  const isSure = low !== undefined && high !== undefined && Number.isFinite(low) && Number.isFinite(high);
  return { ...named, value: rounded(value), ...(isSure ? { low: rounded(low), high: rounded(high) } : {}) };
}
