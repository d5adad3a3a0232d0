import type { Validator } from './generated/validators';
import * as compiled from './generated/validators';
import { placeOf } from './registry';
import type { FileKind, Schema } from './types';

export type { ValidationError, Validator } from './generated/validators';

/** One validator a file kind, compiled ahead from the schemas. */
export const validators: Readonly<Record<FileKind, Validator>> = compiled;

/** The validator of a list's items where they define something, and are checked each on its own; else undefined. */
export function itemValidator(items: Schema): Validator | undefined {
  const place = placeOf(items);
  return place === undefined ? undefined : compiled.items[place];
}
