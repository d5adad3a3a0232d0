import type { Position, TextDocumentEdit } from 'vscode-languageserver-types';
import type { Audience } from '../service/dashboard/types';
import type { Mapping, MappingHints } from '../service/data/mapping/types';
import type { PresetName, Role } from '../service/data/types';
import type { Exported, MapFormat } from '../service/export/formats';
import type { PaletteId } from '../service/map/drawing/palette';
import type { Drawing } from '../service/map/drawing/shapes';
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

/** Client to server: the map of a journey as shapes, for whoever paints it; null where there is no journey that can be read. */
export const DrawMap = 'journey/drawMap';
export type DrawMapParams = Omit<ExportMapParams, 'format'>;
export type DrawMapResult = Drawing | null;

/** What a drawing is painted as, dot by dot. */
export type PictureFormat = 'png' | 'jpeg';

/** A drawing, painted. */
export interface Picture {
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** How large it is of its usual size, 0–1: less than 1 where it would have become too large. */
  readonly share: number;
  /** All that is written on it, in the order in which it is painted. */
  readonly words: readonly PictureWord[];
}

/** A word with the space behind it, where it stands on a picture; in pixels. */
export interface PictureWord {
  readonly text: string;
  /** The left end of its baseline. */
  readonly x: number;
  readonly y: number;
  /** The font's. */
  readonly size: number;
  readonly width: number;
  /** Its first letter is at the right end. Such words of a line follow each other from left to right. */
  readonly isRightToLeft?: boolean;
}

/** Client to server: the plan of a journey, by its own file or that of its plan, as a file's text. */
export const ExportPlan = 'journey/exportPlan';
export interface ExportPlanParams {
  readonly uri: string;
  readonly format: PlanFormatId;
}
export type PlanFormatId = 'ics' | 'md' | 'csv';
export type ExportPlanResult = Exported | null;

/** Client to server: what the metrics of a file or a journey say, as a page. */
export const ExportDashboard = 'journey/exportDashboard';
export interface ExportDashboardParams {
  readonly uri: string;
  readonly audience: Audience;
}
export type ExportDashboardResult = Exported | null;

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

/** Client to server: the metrics of a file, each of which can be read from a data file. */
export const ListMetrics = 'journey/listMetrics';
export interface ListMetricsParams {
  readonly uri: string;
  readonly position: Position;
}
export interface MappableMetric {
  readonly id: string;
  readonly title: string;
  /** The URIs at which its data file may stand, the likeliest first; none where it names none. */
  readonly files: readonly string[];
  /** Whether it is the one at the position. */
  readonly isHere: boolean;
}

/** Client to server: how a data file can be read for a metric; null where there is no such metric. */
export const ProposeMapping = 'journey/proposeMapping';
export interface ProposeMappingParams {
  readonly uri: string;
  readonly metric: string;
  /** The first bytes of the file, in base 64. */
  readonly head: string;
}
export interface DataMapping extends Mapping {
  readonly measure: MappingHints['measure'];
}

/** Client to server: the edit that writes a metric's `source`; null where there is no such metric. */
export const MapData = 'journey/mapData';
export interface MapDataParams {
  readonly uri: string;
  readonly metric: string;
  /** The URI of the data file. */
  readonly file: string;
  readonly preset: PresetName;
  /** The names of all its columns. */
  readonly columns: readonly string[];
  /** The column of each role that is wanted. */
  readonly roles: Readonly<Partial<Record<Role, string>>>;
}
export type MapDataResult = { readonly documentChanges: readonly TextDocumentEdit[] } | null;
