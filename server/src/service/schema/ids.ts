import { resolve } from './registry';

/** How the ids of the language are written, as JSON Schema says it. */
export const ID_PATTERN = resolve({ $ref: 'common.schema.json#/$defs/id' }).pattern ?? '';

const id = new RegExp(ID_PATTERN, 'u');

/** Whether a text can be an id: small letters, digits and hyphens. */
export function isId(text: string): boolean {
  return id.test(text);
}
