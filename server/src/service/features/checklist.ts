import { checklistOf } from '../checklist/checklist';
import type { ChecklistOptions } from '../checklist/samples';
import type { ChecklistView } from '../checklist/types';
import type { JourneyDocument } from '../model/document';
import { journeyOf } from '../model/journey';
import { textIn } from '../model/text';
import type { Workspace } from '../model/workspace';
import type { DisplayLanguage } from '../ports';
import { contentLanguageOf } from './content-language';

/** A journey's checklist with what a list on paper needs above it. */
export interface JourneyChecklist {
  readonly title: string;
  /** The language in which it is written. */
  readonly language: DisplayLanguage;
  readonly checklist: ChecklistView;
}

/**
 * A journey's checklist in a language; where none is wanted, in the journey's own as the preview chooses it.
 *
 * @returns undefined where the file holds no journey
 */
export function journeyChecklist(
  document: JourneyDocument,
  workspace: Workspace,
  wanted: DisplayLanguage | undefined,
  { language: display, today }: ChecklistOptions,
): JourneyChecklist | undefined {
  const journey = journeyOf(document, workspace);
  if (!journey) return undefined;
  const language = wanted ?? contentLanguageOf(journey, workspace, display);
  const { id, data } = journey.entity;
  const title = textIn(data.title, language) || id || '';
  return { title, language, checklist: checklistOf(journey, workspace, { language, today }) };
}
