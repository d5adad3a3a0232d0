import type { JourneyModel } from '../model/journey';
import { sourceOf } from '../model/source-path';
import { textIn } from '../model/text';
import type { Workspace } from '../model/workspace';
import { channelMatrices } from './channels';
import { surveyMatrix } from './surveys';
import type { CoverageView } from './types';

/** How the matrices speak. */
export interface CoverageOptions {
  readonly contentLanguage: string;
  /** What the matrix of all customers is called. */
  readonly everybody: string;
  /** The name of a channel in the display language. */
  channelTitle(id: string): string;
}

/** What covers a journey: channels by stage for each persona, surveys by touchpoint. */
export function coverageView(
  journey: JourneyModel,
  workspace: Workspace,
  options: CoverageOptions,
): CoverageView {
  return {
    stages: journey.stages.map(({ entity: { id, data, document, node }, steps }, index) => ({
      id: id ?? `#${index + 1}`,
      title: textIn(data.title, options.contentLanguage) || id || `#${index + 1}`,
      source: sourceOf(document, node),
      fillable: id !== undefined && steps.length > 0,
    })),
    channels: channelMatrices(journey, workspace, options),
    ...surveyMatrix(journey, workspace, options.contentLanguage),
  };
}
