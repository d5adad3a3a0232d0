import type { JourneyContent } from '../export/content';
import type { JourneyDocument } from '../model/document';
import { journeyOf } from '../model/journey';
import type { Workspace } from '../model/workspace';
import { outlineOf } from '../outline/outline';
import type { DisplayLanguage } from '../ports';
import { contentLanguageOf } from './content-language';
import { type PreviewOptions, previewOf } from './preview';

/**
 * All that is exported of a journey, headings too, in a language; where none is wanted, in the journey's own: what hangs
 * on a wall is read by others than the one who made it.
 *
 * @returns undefined where the file holds no journey
 */
export function journeyContent(
  document: JourneyDocument,
  workspace: Workspace,
  wanted: DisplayLanguage | undefined,
  options: PreviewOptions,
): JourneyContent | undefined {
  const journey = journeyOf(document, workspace);
  if (!journey) return undefined;
  const language = wanted ?? contentLanguageOf(journey, workspace, options.language);
  const view = previewOf(document, workspace, { ...options, language });
  return view && { ...view, language, outline: outlineOf(journey, workspace, language) };
}
