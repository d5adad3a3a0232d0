import type { Exported, MapFormat } from '../service/export/formats';
import type { PaletteId } from '../service/map/drawing/palette';
import type { ReadProblem } from '../service/outline/read/problem';
import type { DisplayLanguage } from './editor';
import type { NewFile } from './new-files';

/** Client to server: the map of a journey as a file's text; null where the file holds no journey that can be read. */
export const ExportMap = 'journey/exportMap';
export interface ExportMapParams {
  readonly uri: string;
  readonly format: MapFormat;
  /** For pictures and pages. */
  readonly palette: PaletteId;
}
export type ExportMapResult = Exported | null;

/** Client to server: the plan of a journey, by its own file or that of its plan, as a file's text. */
export const ExportPlan = 'journey/exportPlan';
export interface ExportPlanParams {
  readonly uri: string;
  readonly format: PlanFormatId;
}
export type PlanFormatId = 'ics' | 'md' | 'csv';
export type ExportPlanResult = Exported | null;

/** Client to server: a journey out of a file of another program. Nothing is written by it. */
export const ImportJourney = 'journey/importJourney';
export interface ImportJourneyParams {
  /** The URI of the folder to write into. */
  readonly folder: string;
  /** The names of what is in that folder. */
  readonly taken: readonly string[];
  /** The name of the file that is read, and what it says. */
  readonly file: string;
  readonly text: string;
  /** In which it is written. */
  readonly language: DisplayLanguage;
}
export interface ImportJourneyResult {
  /** Null where there was no step to read. */
  readonly file: NewFile | null;
  /** What did not find its way into it, in the order of the lines. */
  readonly problems: readonly ReadProblem[];
}
