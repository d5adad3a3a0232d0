import { PLAN_STEP, type PreviewView } from '../../../protocol';
import type { JourneyDocument } from '../../model/document';
import { type Entity, isKind } from '../../model/entity';
import type { ShownSource } from '../../model/source';
import { pathOfSource } from '../../model/source-path';
import type { EntityKind } from '../../schema/types';
import { type ListNode, type MapNode, nodeAt, type Path, type YamlNode } from '../../syntax/nodes';

/** Something that the view shows and a list holds, as it is written. */
export interface Thing {
  readonly document: JourneyDocument;
  readonly node: YamlNode;
  readonly path: Path;
  readonly list: ListNode;
  /** The map in which the list stands. */
  readonly owner: MapNode;
}

/** Finds things by the keys that they have in the view. */
export type ThingFinder = (key: string) => Thing | undefined;

/**
 * A finder for a view.
 *
 * @param documents the files by their URIs, of which the view shows the newest state
 */
export function thingFinder(view: PreviewView, documents: ReadonlyMap<string, JourneyDocument>): ThingFinder {
  return key => {
    const source = sourceIn(view, key);
    const document = source && documents.get(source.uri ?? view.uri);
    return document && thingAt(document, source);
  };
}

function sourceIn({ map, plan }: PreviewView, key: string): ShownSource | undefined {
  if (key.startsWith(PLAN_STEP)) {
    return plan.steps.find(({ id }) => id === key.slice(PLAN_STEP.length))?.source;
  }
  return [...map.stages, ...map.cards].find(each => each.key === key)?.source;
}

/** What the source leads to, where that stands in a list of a map. */
function thingAt(document: JourneyDocument, source: ShownSource): Thing | undefined {
  const { root } = document.tree;
  const path = pathOfSource(document, source);
  if (!root || !path) return undefined;
  const [node, list, owner] = [0, 1, 2].map(up => nodeAt(root, path.slice(0, path.length - up)));
  if (!node || list?.kind !== 'list' || owner?.kind !== 'map') return undefined;
  return { document, node, path, list, owner };
}

/** The thing as an entity of a kind; undefined where it is none. */
export function entityIn<K extends EntityKind>(thing: Thing | undefined, kind: K): Entity<K> | undefined {
  return thing?.document.entities.find(
    (entity): entity is Entity<K> => entity.node === thing.node && isKind(entity, kind),
  );
}

/** Whether the thing is a touchpoint as a step names it: by its id alone, too. */
export function isTouchpointItem({ path }: Thing): boolean {
  return path.at(-2) === 'touchpoints';
}
