import type { PresetName, Role } from '../types';

/** What the values of a column look like. */
export type ColumnKind = 'number' | 'date' | 'category' | 'text' | 'empty';

/** A column of a data file as its first rows show it. */
export interface FoundColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Up to three values, to recognise it by; none of texts and of columns in which persons may be recognised. */
  readonly examples: readonly string[];
}

/** How an unknown data file is likely to be read. */
export interface Mapping {
  readonly preset: PresetName;
  readonly columns: readonly FoundColumn[];
  /** The column that is likely to hold each role, by its name; nothing where none is likely. */
  readonly roles: Readonly<Partial<Record<Role, string>>>;
}

/** What is known of the metric that the file is for. */
export interface MappingHints {
  /** Whether it is about a score, or about the time from start to end. */
  readonly measure: 'score' | 'duration' | 'rows';
  /** The scale of the score, where there is one. */
  readonly scale?: { readonly min: number; readonly max: number };
  /** The ids that the workspace knows: a column that holds them says what it is. */
  readonly touchpoints: ReadonlySet<string>;
  readonly personas: ReadonlySet<string>;
}
