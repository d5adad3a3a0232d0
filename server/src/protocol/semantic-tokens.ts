import type { EntityKind } from '../service/schema/types';

/** What a token can be: an id by the kind of what it names, or a value that the language knows. */
export type TokenType = EntityKind | 'enumMember' | 'date' | 'duration';

/** What else can be said of a token. */
export type TokenModifier = 'definition' | 'defaultLibrary' | 'deprecated' | 'unknown';

/**
 * The types in the order in which LSP numbers them.
 *
 * - one for each kind of id, such as `touchpoint`, `persona` and `plan-step`
 * - `enumMember`: a value from a fixed list, and true and false
 * - `date` and `duration`: `2026-11-21`, `3d`
 */
export const tokenTypes: readonly TokenType[] = [
  'journey',
  'stage',
  'step',
  'touchpoint',
  'persona',
  'survey',
  'metric',
  'opportunity',
  'pain-point',
  'solution',
  'plan',
  'plan-step',
  'guide',
  'phrase',
  'channel',
  'check',
  'rule',
  'enumMember',
  'date',
  'duration',
];

/**
 * The modifiers in the order of LSP's bits.
 *
 * - `definition`: here the id is given, everywhere else it is referred to
 * - `defaultLibrary`: what is meant is built in; what the workspace defines has no such mark
 * - `deprecated`: a touchpoint that is retired
 * - `unknown`: nothing has this id
 */
export const tokenModifiers: readonly TokenModifier[] = [
  'definition',
  'defaultLibrary',
  'deprecated',
  'unknown',
];
