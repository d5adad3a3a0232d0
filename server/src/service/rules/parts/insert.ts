import { type Entity, fieldOf, type JourneyDocument } from '../../model/entity';
import { shapeAt } from '../../schema/path';
import type { EntityKind } from '../../schema/types';
import { addItem, appendItem } from '../../syntax/edit/items';
import { insertFirstPair, insertPair, setPair } from '../../syntax/edit/pairs';
import type { TextEdit } from '../../syntax/edit/text-edit';
import type { Writable } from '../../syntax/edit/writing';
import { ownPairsOf, type Pair } from '../../syntax/nodes';
import type { DocumentEdit, FixContext, RuleFix } from '../rule';
import { entityOf } from './place';

/** A map that keys can be written into: an entity, or a map inside one. */
export type Target = Pick<Entity, 'document' | 'node' | 'path'>;

/** Values by key. */
export type Values = Readonly<Record<string, Writable>>;

/**
 * A fix that inserts what a finding misses. The finding names the keys in its data, as `keys`.
 *
 * @param valueFor the value of a key; a key without one is left as it is
 */
export function insertFix<K extends EntityKind>(
  kind: K,
  valueFor: (key: string, entity: Entity<K>, context: FixContext) => Writable | undefined,
): RuleFix {
  return {
    title: { en: 'Insert {keys}', de: '{keys} einfügen', da: 'Indsæt {keys}' },
    edits(finding, context) {
      const entity = entityOf(finding, kind);
      const keys = [finding.data.keys ?? []].flat().map(String);
      const values = entity && keys.map(key => [key, valueFor(key, entity, context)] as const);
      return values && addKeys(entity, Object.fromEntries(values.filter(isKnown)));
    },
  };
}

function isKnown(pair: readonly [string, Writable | undefined]): pair is readonly [string, Writable] {
  return pair[1] !== undefined;
}

/**
 * Writes keys into an entity, each behind the one that comes before it in the schema; a key that is
 * there without content gets the value.
 *
 * @returns undefined where there is nothing to write, or nothing to write it next to
 */
export function addKeys(entity: Target, values: Values): readonly DocumentEdit[] | undefined {
  const edits = Object.entries(values).flatMap(([key, value]) => addKey(entity, key, value) ?? []);
  const isWhole = edits.length > 0 && edits.length === Object.keys(values).length;
  return isWhole ? [{ document: entity.document, edits }] : undefined;
}

function addKey({ document, node, path }: Target, key: string, value: Writable): TextEdit | undefined {
  const source = document.text.getText();
  const own = ownPairsOf(node);
  if (own.some(({ name }) => name === key)) return setPair(source, node, key, value);
  const before = predecessor(own, key, Object.keys(shapeAt(document, path)?.properties ?? {}));
  return before === undefined
    ? insertFirstPair(source, node, key, value)
    : insertPair(source, node, key, value, before);
}

/** The key to stand behind: the last that comes earlier in the schema, above all that come later in it. */
function predecessor(own: readonly Pair[], key: string, order: readonly string[]): string | undefined {
  const place = order.indexOf(key);
  const isLater = ({ name }: Pair) => order.indexOf(name) > place;
  const end = own.findIndex(isLater);
  const above = end < 0 ? own : own.slice(0, end);
  return above.findLast(pair => !isLater(pair))?.name;
}

/** Adds an item to a list at the top of a file; a list that is missing is written. */
export function addToFile(
  document: JourneyDocument,
  key: string,
  item: Writable,
): readonly DocumentEdit[] | undefined {
  const { root } = document.tree;
  const edit = root?.kind === 'map' ? addItem(document.text.getText(), root, key, item) : undefined;
  return edit && [{ document, edits: [edit] }];
}

/** Adds an item to a list of an entity; a list that is missing or has nothing in it is written anew. */
export function addToList(entity: Entity, key: string, item: Writable): readonly DocumentEdit[] | undefined {
  const list = fieldOf(entity, key);
  if (list?.kind !== 'list' || list.items.length === 0) return addKeys(entity, { [key]: [item] });
  const edit = appendItem(entity.document.text.getText(), list, item);
  return [{ document: entity.document, edits: [edit] }];
}
