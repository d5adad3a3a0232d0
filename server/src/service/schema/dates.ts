import { resolve } from './registry';
import type { Schema } from './types';

const patternOf = (name: string) => resolve({ $ref: `common.schema.json#/$defs/${name}` }).pattern;
const [date, duration] = [patternOf('date'), patternOf('duration')];

/** Whether a value of this schema is a day of the calendar: year, month and day. */
export function isDate(schema: Schema): boolean {
  return resolve(schema).pattern === date;
}

/** Whether a value of this schema is a length of time, such as `3d`. */
export function isDuration(schema: Schema): boolean {
  return resolve(schema).pattern === duration;
}
