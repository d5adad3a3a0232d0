import type { SourcePath } from '../model/source';

/** A touchpoint in a cell. */
export interface CoveredBy {
  readonly title: string;
  readonly source: SourcePath;
}

/** A channel, and what customers meet on it: a list for each stage. */
export interface ChannelRow {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly (readonly CoveredBy[])[];
}

/** Where a persona, or anybody, meets which channel. */
export interface ChannelMatrix {
  /** The persona’s id; `all` for everybody. */
  readonly id: string;
  readonly title: string;
  /** A persona’s own channels; of everybody, all that somebody uses or that the journey has. */
  readonly rows: readonly ChannelRow[];
}

/** A touchpoint, and which surveys ask about it. */
export interface SurveyRow {
  /** The touchpoint’s id. */
  readonly id: string;
  readonly title: string;
  /** 1–5. */
  readonly importance?: number;
  readonly source: SourcePath;
  /** One for each survey. */
  readonly cells: readonly boolean[];
}

/** A column of a matrix. */
export interface CoverageColumn {
  readonly id: string;
  readonly title: string;
  readonly source: SourcePath;
}

/** What covers the journey, and where it has holes. */
export interface CoverageView {
  readonly stages: readonly (CoverageColumn & {
    /** False where the stage has no step that could meet anything. */
    readonly fillable: boolean;
  })[];
  readonly channels: readonly ChannelMatrix[];
  readonly surveys: readonly CoverageColumn[];
  readonly touchpoints: readonly SurveyRow[];
}

/** A cell in which something is missing. */
export type CoverageGap =
  | { readonly kind: 'channel'; readonly stage: string; readonly channel: string }
  | { readonly kind: 'survey'; readonly survey: string; readonly touchpoint: string };
