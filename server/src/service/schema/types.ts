/** The file kinds of the language. */
export type FileKind =
  | 'journey'
  | 'touchpoints'
  | 'personas'
  | 'surveys'
  | 'metrics'
  | 'plan'
  | 'guide'
  | 'config';

/** What an `id` can name. `check`, `rule` and `channel` are (partly) built in. */
export type EntityKind =
  | 'journey'
  | 'stage'
  | 'step'
  | 'touchpoint'
  | 'persona'
  | 'survey'
  | 'metric'
  | 'opportunity'
  | 'pain-point'
  | 'solution'
  | 'plan'
  | 'plan-step'
  | 'guide'
  | 'phrase'
  | 'channel'
  | 'check'
  | 'rule';

/** What a path in a file leads to; `data` is a file that may also be in the data folder of the settings. */
export type PathKind = 'data' | 'file' | 'folder' | 'glob';

/** The JSON Schema keywords that the schemas use, and our annotations. */
export interface Schema {
  readonly $ref?: string;
  readonly $id?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number | boolean)[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  /** The kind of entity that an object of this schema defines, by its `id`. */
  readonly 'x-definition'?: EntityKind;
  /** The kinds of entity that this string may name. */
  readonly 'x-reference'?: readonly EntityKind[];
  /** The kinds of entity that the keys of this map name. */
  readonly 'x-key-reference'?: readonly EntityKind[];
  /** What this string leads to, seen from its file; a glob's part before the first wildcard does too. */
  readonly 'x-path'?: PathKind;
  /** True for a text: a string, or a map of language tags to strings. */
  readonly 'x-text'?: boolean;
  readonly 'x-enum-descriptions'?: Readonly<Record<string, string>>;
}
