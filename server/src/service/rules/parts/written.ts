import { type Entity, fieldOf } from '../../model/entity';
import type { MapNode, YamlNode } from '../../syntax/nodes';
import { isSlip } from './nearest';

/** An entity, or a map inside one. */
type Written = Pick<Entity, 'document' | 'node'>;

/**
 * Whether the user has left a key out: it is not written, or its list, map or text has nothing in it.
 * A value that the schema refuses counts as written: it has its own finding already.
 */
export function isLeftOut(entity: Written, name: string): boolean {
  const value = fieldOf(entity, name);
  return value ? isEmpty(value) && !isRefused(entity, value) : !isMisspelt(name, entity.node);
}

/** Whether a map has a key that is surely meant to be this one: then the mistake has its own finding. */
function isMisspelt(name: string, map: MapNode): boolean {
  return map.pairs.some(pair => pair.name !== name && isSlip(pair.name, name));
}

/** Those of the keys that are left out, in the order given. */
export function leftOut(entity: Written, names: readonly string[]): readonly string[] {
  return names.filter(name => isLeftOut(entity, name));
}

/** Whether a key has a value that the schema accepts, be it an empty one. */
export function isWritten(entity: Written, name: string): boolean {
  const value = fieldOf(entity, name);
  return value !== undefined && !isRefused(entity, value);
}

function isRefused({ document }: Written, value: YamlNode): boolean {
  return document.problems.some(
    ({ node, keyword, pair }) => node === value && keyword !== 'required' && pair === undefined,
  );
}

function isEmpty(node: YamlNode): boolean {
  if (node.kind === 'list') return node.items.length === 0;
  if (node.kind === 'map') return node.pairs.length === 0;
  return typeof node.value === 'string' && node.value.trim() === '';
}
