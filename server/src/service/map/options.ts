import type { BuiltInLanguage } from '../model/text';
import type { Span } from '../syntax/nodes';
import type { MapFinding } from './types';

/** A finding with its place in the journey's file. */
export interface PlacedFinding extends MapFinding {
  readonly span: Span;
}

/** A persona whose name may head a curve. */
export interface NamedPersona {
  readonly id: string;
  readonly name: string;
}

/** How many of a touchpoint's checks are open, of how many that apply. */
export interface CheckCount {
  readonly open: number;
  readonly total: number;
}

/** What the map shows besides the journey's own model. */
export interface MapOptions {
  /** The language of headings and labels. */
  readonly language: BuiltInLanguage;
  /** The language of what the journey says: its own texts, and the titles of built-in touchpoints. */
  readonly contentLanguage: BuiltInLanguage;
  /** In the journey's order. */
  readonly personas: readonly NamedPersona[];
  /** Those of the journey's own file. */
  readonly findings: readonly PlacedFinding[];
  /** By touchpoint id. */
  readonly checks: ReadonlyMap<string, CheckCount>;
}
