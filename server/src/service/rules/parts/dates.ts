import { isDate } from '../../schema/dates';
import { propertyOf, shapeOf } from '../../schema/shape';
import type { Schema } from '../../schema/types';
import { type MapNode, type ScalarNode, stringOf, type YamlNode } from '../../syntax/nodes';
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
export function datesIn({ part: { node, schema, apart } }: Subjects['part']): readonly WrittenDate[] {
  return node.kind === 'map' ? [...within({ node, schema, map: node, key: '' }, apart)] : [];
}

interface Place {
  readonly node: YamlNode;
  readonly schema: Schema;
  readonly map: MapNode;
  readonly key: string;
}

function* within({ node, schema, map, key }: Place, apart: ReadonlySet<YamlNode>): Iterable<WrittenDate> {
  if (apart.has(node)) return;
  const text = stringOf(node);
  // Few texts look like dates; only these are worth the question what the schema says.
  if (node.kind === 'scalar') {
    if (text !== undefined && DATE.test(text) && isDate(shapeOf(schema, node)))
      yield { node, text, key, map };
  } else if (node.kind === 'list') {
    const { items } = shapeOf(schema, node);
    if (items) for (const item of node.items) yield* within({ node: item, schema: items, map, key }, apart);
  } else {
    const shape = shapeOf(schema, node);
    for (const { name, value } of node.pairs) {
      const child = propertyOf(shape, name);
      if (child) yield* within({ node: value, schema: child, map: node, key: name }, apart);
    }
  }
}

/** How many days a month has; months count from 1. */
export function daysIn(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeapYear ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
