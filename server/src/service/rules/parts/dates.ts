import { isDate } from '../../schema/dates';
import type { ShapedNode } from '../../schema/walk';
import { type MapNode, type ScalarNode, stringOf } from '../../syntax/nodes';
import type { Subjects } from '../rule';

/** How a date is written; the day need not exist. */
export const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A date of a file, with the key that it stands under, or in whose list it stands. */
export interface WrittenDate {
  readonly node: ScalarNode;
  readonly text: string;
  readonly key: string;
  readonly map: MapNode;
}

/** Everything in a part that is written like a date where the schema wants one. */
export function datesIn({ nodes }: Subjects['part']): readonly WrittenDate[] {
  return nodes.flatMap(dateAt);
}

function dateAt(shaped: ShapedNode): readonly WrittenDate[] {
  const { node, shape } = shaped;
  const text = stringOf(node);
  // Few texts look like dates; only these are worth the question what the schema says.
  if (node.kind !== 'scalar' || text === undefined || !DATE.test(text) || !isDate(shape)) return [];
  let field = shaped;
  while (field.around?.node.kind === 'list') field = field.around;
  const map = field.around?.node;
  return map?.kind === 'map' ? [{ node, text, key: String(field.step), map }] : [];
}

/** How many days a month has; months count from 1. */
export function daysIn(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeapYear ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
