import { type Entity, fieldOf } from '../../model/entity';
import { type MapNode, ownPairOf, ownPairsOf, type Span } from '../../syntax/nodes';
import type { Target } from './insert';
import { placeOf, placeOfField } from './place';

/**
 * A map inside an entity, such as a survey’s scale, as something that keys can be written into.
 *
 * @returns undefined where it is no map, or is written elsewhere: at an anchor, or where a merge key takes it from
 */
export function partOf(entity: Entity, key: string): Target | undefined {
  const pair = ownPairOf(entity.node, key);
  if (pair?.value.kind !== 'map' || isAlias(pair.value)) return undefined;
  return { document: entity.document, node: pair.value, path: [...entity.path, key] };
}

/** Where a finding about one key of a map inside an entity is shown: at its value, else at the map’s own key. */
export function placeInPart(entity: Entity, key: string, name: string): Span {
  const part = partOf(entity, key);
  const pair = ownPairOf(part?.node, name);
  if (pair) return pair.value.kind === 'scalar' ? pair.value : pair.key;
  return fieldOf(entity, key) ? placeOfField(entity, key) : placeOf(entity);
}

function isAlias(map: MapNode): boolean {
  return ownPairsOf(map).some(({ key }) => key.start < map.start || key.end > map.end);
}
