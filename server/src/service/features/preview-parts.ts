import type { PreviewPart, PreviewView } from '../../protocol';
import { coverageView } from '../coverage/coverage';
import { everybody } from '../map/titles';
import type { MapView } from '../map/types';
import { channelName } from '../model/channel';
import type { Entity } from '../model/entity';
import type { JourneyModel } from '../model/journey';
import { oncePerThing } from '../model/once';
import type { Workspace } from '../model/workspace';
import { opportunitiesView } from '../opportunities/opportunities';
import { metricsView } from '../scoreboard/scoreboard';
import { scoreOf } from '../scores/score';
import type { MetricScore } from '../scores/types';
import { tableView } from '../table/table';
import type { Speech } from './content-language';

/** Tells what a metric says; each is computed once for a view. */
export type ScoreReader = (metric: Entity<'metric'>) => MetricScore;

/** What the parts are made from. */
export interface PartContext {
  readonly journey: JourneyModel;
  readonly workspace: Workspace;
  readonly map: MapView;
  readonly speech: Speech;
  readonly scores: ScoreReader;
}

/** A reader of scores for one view. @param today `yyyy-mm-dd` */
export function scoreReader(workspace: Workspace, today: string): ScoreReader {
  return oncePerThing(metric => scoreOf(metric, workspace, today));
}

/** The part of the preview that was asked for, as the one field that it has in the view. */
export function partOf(
  part: PreviewPart | undefined,
  { journey, workspace, map, speech, scores }: PartContext,
): Pick<PreviewView, PreviewPart> {
  const { language, contentLanguage } = speech;
  const channelTitle = (id: string) => channelName(id, journey.document, workspace, language);
  const opportunities = () => opportunitiesView(journey, workspace, contentLanguage);
  const metrics = () => metricsView(journey, workspace, { language, contentLanguage, scoreOf: scores });
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
