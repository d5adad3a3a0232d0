import { resolve } from './registry';
import type { Schema } from './types';

const { pattern } = resolve({ $ref: 'common.schema.json#/$defs/date' });

/** Whether a value of this schema is a day of the calendar: year, month and day. */
export function isDate(schema: Schema): boolean {
  return resolve(schema).pattern === pattern;
}
