/** What a column of a data file can hold, by the names of the language. */
export type Role =
  | 'date'
  | 'score'
  | 'verbatim'
  | 'touchpoint'
  | 'step'
  | 'persona'
  | 'id'
  | 'started'
  | 'resolved';

/** The tools whose export files are known. */
export type PresetName = 'generic' | 'qualtrics' | 'surveymonkey' | 'typeform' | 'delighted';

/** What is taken from a row: a score on a scale, the time between two columns, or that there is one more. */
export type Measure =
  | { readonly of: 'score'; readonly min?: number; readonly max?: number; readonly whole: boolean }
  | { readonly of: 'duration' }
  | { readonly of: 'rows' };

/** How a data file is to be read. */
export interface Reading {
  readonly measure: Measure;
  readonly preset: PresetName;
  /** Found out where it is not given. */
  readonly delimiter?: string;
  /** The columns as the user names them; the preset knows others. */
  readonly columns: Readonly<Partial<Record<Role, string>>>;
  /** Only rows with one of these values in these columns count. */
  readonly filter: Readonly<Record<string, readonly string[]>>;
}

/** Why a row is no answer that can be counted. */
export type Reason =
  | 'cells'
  | 'quote'
  | 'score'
  | 'whole'
  | 'range'
  | 'date'
  | 'time'
  | 'negative'
  | 'future';

/** A row that is not counted. Its values are left out: they may be anybody’s. */
export interface Rejection {
  /** Of the file, 1-based. */
  readonly line: number;
  readonly reason: Reason;
}

/** A column that is asked for and not there: for a role, or for the filter. */
export interface MissingColumn {
  readonly role: Role | 'filter';
  /** As the user wrote it; undefined where a role is needed and nobody said which column holds it. */
  readonly name: string | undefined;
}

/** What identifies a person. */
export type PersonalKind = 'email' | 'phone' | 'ip' | 'customer';

/** A column in which persons can be recognised, by its name or by a value in it. */
export interface PersonalColumn {
  readonly kind: PersonalKind | 'name';
  readonly column: string;
}

/** What customers answered on one day, at one touchpoint, in one step, as one persona. */
export interface Cell {
  /** Days since 1970-01-01; undefined where the file has no dates. */
  readonly day: number | undefined;
  /** As the file says it; empty where it does not. */
  readonly touchpoint: string;
  readonly step: string;
  readonly persona: string;
  /** How often each score, or each duration in minutes, occurs. */
  readonly counts: ReadonlyMap<number, number>;
  /** Cases that began on this day and are not resolved yet. */
  readonly open: number;
  /** The line of the file in which the first of them was met, 1-based. */
  readonly line: number;
}

/** What a customer wrote, without what anybody could be recognised by as far as that can be told. */
export interface Verbatim {
  readonly text: string;
  /** Days since 1970-01-01. */
  readonly day: number | undefined;
  readonly touchpoint: string;
}

/** What a data file says, and what of it could not be counted. Every row is in exactly one of the sums. */
export interface DataSet {
  readonly state: 'read';
  /** Rows below the header that are not empty. */
  readonly rows: number;
  readonly counted: number;
  /** Previews and unfinished answers. */
  readonly unfinished: number;
  /** Rows that the filter leaves out. */
  readonly filtered: number;
  /** Older answers of a response id that occurs again. */
  readonly duplicates: number;
  /** Rows without a score, or without a start. */
  readonly unanswered: number;
  /** Counted answers that are told apart by less than they say: there are too many different personas, places or days. */
  readonly coarse: number;
  readonly rejected: number;
  /** The first of the rejected rows. */
  readonly rejections: readonly Rejection[];
  readonly missing: readonly MissingColumn[];
  /** The names of all columns, in the order of the file. A file without a header has somebody’s answer there: nothing personal is left in them. */
  readonly columns: readonly string[];
  readonly personal: readonly PersonalColumn[];
  readonly cells: readonly Cell[];
  /** The newest of those that were found, the newest first. */
  readonly verbatims: readonly Verbatim[];
}

/** What is known of a data file. As long as nobody has looked, nothing is. */
export type DataState =
  | DataSet
  | { readonly state: 'missing' }
  /** It lies outside of the workspace folder, and is not looked at. */
  | { readonly state: 'outside' }
  | { readonly state: 'unreadable' };

/** What turns bytes into text: the platform’s `TextDecoder`. Throws on bytes that are none of its encoding. */
export interface Decoder {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

/** Makes a decoder of an encoding by its WHATWG label. */
export type NewDecoder = (encoding: string) => Decoder;
