import type { Validator } from './generated/validators';
import * as compiled from './generated/validators';
import type { FileKind } from './types';

export type { ValidationError } from './generated/validators';

/** One validator a file kind, compiled ahead from the schemas. */
export const validators: Readonly<Record<FileKind, Validator>> = compiled;
