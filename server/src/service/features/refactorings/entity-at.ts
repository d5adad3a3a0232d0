import type { JourneyDocument } from '../../model/document';
import { type Entity, isKind } from '../../model/entity';
import type { EntityKind } from '../../schema/types';

/** The innermost entity of a kind that is written around an offset, its list's dash included. */
export function entityAt<K extends EntityKind>(
  document: JourneyDocument,
  offset: number,
  kind: K,
): Entity<K> | undefined {
  const source = document.text.getText();
  return document.entities.findLast((entity): entity is Entity<K> => {
    const { start, end } = entity.node;
    const dash = /-[ \t]*$/.exec(source.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;
    return (
      isKind(entity, kind) &&
      start - dash <= offset &&
      offset <= start + source.slice(start, end).trimEnd().length
    );
  });
}
