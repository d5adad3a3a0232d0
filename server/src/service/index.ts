/** The engine's one door: what can be asked stands in `facade/`, part by part. Pure: no disk, no clock, no editor. */
import { Engine } from './facade/engine';
import type { JourneyService } from './facade/journey-service';
import { journeys } from './facade/journeys';
import { knownFiles } from './facade/known-files';
import { linting } from './facade/linting';
import { navigation } from './facade/navigation';
import { presentation } from './facade/presentation';
import { filesOf, previews } from './facade/previews';
import { surveyData } from './facade/survey-data';
import { writing } from './facade/writing';
import type { Ports } from './ports';

export type * from './checklist/types';
export { redacted } from './data/personal';
export { DataReader } from './data/reader';
export type { DataState, NewDecoder, Reading } from './data/types';
export type * from './diff/types';
export { csvLine } from './escape/csv';
export { escapeMarkdown, markdownRow } from './escape/markdown';
export { escapeMarkup } from './escape/markup';
export { wellFormed } from './escape/well-formed';
export type { JourneyContent } from './export/content';
export { type Exported, type MapFormat, mapFormats } from './export/formats';
export { pictureOf } from './export/pictures';
export type { JourneyService } from './facade/journey-service';
export { type ListedEntry, listCatalogue } from './features/catalogue-list';
export type { JourneyChecklist } from './features/checklist';
export type { Lens, LensKind } from './features/code-lens';
export type { FileLink } from './features/document-links';
export type { EditOutcome } from './features/edits';
export type { PathHost } from './features/file-rename';
export type { FoldingOptions } from './features/folding-ranges';
export type { ImportedJourney, ImportSource } from './features/import-journey';
export type { HintOptions } from './features/inlay-hints';
export type { ListedMetric, ListedScore } from './features/metric-list';
export type { JourneyPlan } from './features/plan';
export type { Refused } from './features/rename';
export type { SemanticToken } from './features/semantic-tokens';
export { workspaceEdit } from './features/workspace-edit';
export { best as bestSymbols } from './features/workspace-symbols';
export { type PaletteId, palettes } from './map/drawing/palette';
export type * from './map/drawing/shapes';
export { svgOf } from './map/drawing/svg';
export { hasRightToLeft, isRightToLeft } from './map/shapes/direction';
export { largestScale } from './map/shapes/picture-size';
export { isDate } from './model/calendar';
export type { DataRequest } from './model/data-files';
export type { JourneyDocument } from './model/document';
export { rangeOf } from './model/document';
export { addTo, type Groups, grouped } from './model/grouped';
export { afterRename, type FileRename, locationOf } from './model/locations';
export { planFormats } from './plan/formats';
export type { MakeOptions } from './plan/made';
export type { DisplayLanguage, Ports } from './ports';
export { ruleById } from './rules';
export { messageOf } from './rules/message';
export type { DocumentEdit, Finding, Severity } from './rules/rule';
export { fileKindOf } from './schema/registry';
export { signedText, valueText } from './scores/number-text';
export type { TextEdit } from './syntax/edit/text-edit';
export { MAX_LENGTH } from './syntax/limits';
export { writtenIds } from './syntax/written-ids';
export { type QuestionId, questions as identificationQuestions } from './templates/questions';
export { template } from './templates/template';
export type * from './templates/types';

/** Makes the engine of one workspace folder. */
export function createJourneyService(ports: Ports): JourneyService {
  const engine = new Engine(ports);
  const service: JourneyService = Object.freeze({
    ...knownFiles(engine),
    ...linting(engine),
    ...presentation(engine),
    ...navigation(engine),
    ...writing(engine),
    ...previews(engine),
    ...journeys(engine),
    ...surveyData(engine),
  });
  filesOf.set(service, engine.files);
  return service;
}
