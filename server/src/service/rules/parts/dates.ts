import type { JourneyDocument } from '../../model/document';
import { isDate } from '../../schema/dates';
import { shapeAt } from '../../schema/path';
import { type MapNode, type Path, type ScalarNode, stringOf, type YamlNode } from '../../syntax/nodes';

/** How a date is written; the day need not exist. */
export const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A date of a file, with the key that it stands under, or in whose list it stands. */
export interface WrittenDate {
  readonly node: ScalarNode;
  readonly text: string;
  readonly key: string;
  readonly map: MapNode;
}

/** Everything that is written like a date where the schema wants one. */
export function datesIn(document: JourneyDocument): readonly WrittenDate[] {
  const { root } = document.tree;
  if (root?.kind !== 'map' || !/\d{4}-\d{2}-\d{2}/.test(document.text.getText())) return [];
  // Few texts look like dates; only these are worth the question what the schema says.
  return [...textsIn(root, [], root, '')].flatMap(({ path, ...date }) => {
    const shape = DATE.test(date.text) && shapeAt(document, path);
    return shape && isDate(shape) ? [date] : [];
  });
}

function* textsIn(
  node: YamlNode,
  path: Path,
  map: MapNode,
  key: string,
): Iterable<WrittenDate & { readonly path: Path }> {
  const text = stringOf(node);
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) yield* textsIn(item, [...path, index], map, key);
  } else if (node.kind === 'map') {
    for (const { name, value } of node.pairs) yield* textsIn(value, [...path, name], node, name);
  } else if (text !== undefined) {
    yield { node, text, key, map, path };
  }
}

/** How many days a month has; months count from 1. */
export function daysIn(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeapYear ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
