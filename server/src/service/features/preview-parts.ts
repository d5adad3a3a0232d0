import type { PreviewPart, PreviewView } from '../../protocol';
import { coverageView } from '../coverage/coverage';
import { everybody } from '../map/titles';
import type { MapContent } from '../map/types';
import { channelName } from '../model/channel';
import type { Entity } from '../model/entity';
import type { JourneyModel } from '../model/journey';
import type { Workspace } from '../model/workspace';
import { opportunitiesView } from '../opportunities/opportunities';
import { writtenPlan } from '../plan/written';
import type { DisplayLanguage } from '../ports';
import { metricsView } from '../scoreboard/scoreboard';
import { sinceLines } from '../scores/before-after-text';
import { scoreOf } from '../scores/score';
import type { MetricScore } from '../scores/types';
import { tableView } from '../table/table';
import type { Speech } from './content-language';

/** Tells what a metric says. */
export type ScoreReader = (metric: Entity<'metric'>) => MetricScore;

/** What the parts are made from. */
export interface PartContext {
  readonly journey: JourneyModel;
  readonly workspace: Workspace;
  readonly map: MapContent;
  readonly speech: Speech;
  readonly scores: ScoreReader;
  /** `yyyy-mm-dd` */
  readonly today: string;
}

/** A reader of scores for one view. @param today `yyyy-mm-dd` */
export function scoreReader(workspace: Workspace, today: string): ScoreReader {
  return metric => scoreOf(metric, workspace, today);
}

/** The part of the preview that was asked for, as the one field that it has in the view. */
export function partOf(
  part: PreviewPart | undefined,
  { journey, workspace, map, speech, scores, today }: PartContext,
): Pick<PreviewView, PreviewPart> {
  const { language, contentLanguage } = speech;
  const channelTitle = (id: string) => channelName(id, journey.document, workspace, language);
  const opportunities = () => opportunitiesView(journey, workspace, contentLanguage);
  const sincePlan = planTeller(journey, workspace, today, language);
  const metrics = () =>
    metricsView(journey, workspace, { language, contentLanguage, scoreOf: scores, sincePlan });
  switch (part) {
    case 'opportunities':
      return { opportunities: opportunities() };
    case 'metrics':
      return { metrics: metrics() };
    case 'coverage': {
      const options = { contentLanguage, everybody: everybody[language], channelTitle };
      return { coverage: coverageView(journey, workspace, options) };
    }
    case 'table': {
      const parts = { journey, map, opportunities: opportunities(), metrics: metrics() };
      return { table: tableView(parts, { language, contentLanguage, channelTitle }) };
    }
    default:
      return {};
  }
}

/** Tells what a metric has said before the journey's plan began and since. */
function planTeller(
  journey: JourneyModel,
  workspace: Workspace,
  today: string,
  language: DisplayLanguage,
): (metric: Entity<'metric'>) => readonly string[] {
  const start = writtenPlan(journey, workspace)?.data.start;
  return metric => (start === undefined ? [] : sinceLines(metric, start, workspace, { today, language }));
}
