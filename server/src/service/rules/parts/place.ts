import type { JourneyDocument } from '../../model/document';
import { type Entity, fieldOf, isKind, type Reference } from '../../model/entity';
import type { EntityKind } from '../../schema/types';
import { nodeAt, ownPairOf, type Path, pairOf, type Span } from '../../syntax/nodes';
import type { Finding } from '../rule';

/** Where a finding about an entity as a whole is shown: at its id or what it uses, else at its title, else at its first key. */
export function placeOf(entity: Entity): Span {
  const { idNode, node } = entity;
  const places = [idNode, fieldOf(entity, 'use'), fieldOf(entity, 'title'), node.pairs[0]?.key];
  return places.find(place => place && isInside(place, node)) ?? node;
}

/** False for what a merge key or an alias brings in: that is written elsewhere. */
function isInside(place: Span, node: Span): boolean {
  return node.start <= place.start && place.end <= node.end;
}

/** Where a finding about one key is shown: at its value, or at the entity where it is not written. */
export function placeOfField(entity: Entity, name: string): Span {
  const pair = ownPairOf(entity.node, name);
  if (!pair) return placeOf(entity);
  return pair.value.kind === 'scalar' ? pair.value : pair.key;
}

/** Where a finding about a value inside an entity is shown: at a scalar, at the key of anything else, or at the field around it where an alias brings it in. */
export function placeAt(entity: Entity, path: Path): Span {
  const node = nodeAt(entity.node, path);
  const key = pairOf(nodeAt(entity.node, path.slice(0, -1)), String(path.at(-1)))?.key;
  const place = node.kind === 'scalar' ? node : (key ?? node);
  return isInside(place, entity.node) ? place : placeOfField(entity, String(path[0]));
}

/** The innermost entity of a kind around a finding: what a check was given, found again by its fix. */
export function entityOf<K extends EntityKind>({ document, span }: Finding, kind: K): Entity<K> | undefined {
  const around = ({ node }: Entity) => node.start <= span.start && span.end <= node.end;
  return document.entities.findLast((entity): entity is Entity<K> => isKind(entity, kind) && around(entity));
}

/** The reference that a finding is shown at. */
export function referenceOf({ document, span }: Finding): Reference | undefined {
  return document.references.find(({ node }) => node.start === span.start);
}

/**
 * The part of a place that an editor can underline: up to the first line break, and where nothing is
 * written the character before it on the line.
 */
export function visiblePart(document: JourneyDocument, { start, end }: Span): Span {
  const text = document.text.getText();
  const lineBreak = text.slice(start, end).search(/[\r\n]/);
  const stop = lineBreak < 0 ? end : start + lineBreak;
  if (stop > start) return { start, end: stop };
  let before = start;
  while (before > 0 && /[ \t]/.test(text.charAt(before - 1))) before--;
  const isBlank = before === 0 || /[\r\n]/.test(text.charAt(before - 1));
  return isBlank ? { start, end: start } : { start: before - 1, end: before };
}
