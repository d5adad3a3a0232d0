import type { LocationLink, Position } from 'vscode-languageserver-types';
import { type JourneyDocument, rangeOf } from '../model/document';
import type { Entity } from '../model/entity';
import { meaningsOf, type Target } from '../model/resolve';
import type { Workspace } from '../model/workspace';
import type { Ports } from '../ports';
import { linksTo } from './definition';
import { namingAt } from './naming';

/** The keys by which something says what it is a special form of. */
const BASES: ReadonlySet<unknown> = new Set(['use', 'extends', 'variant_of']);

/**
 * What the thing under the cursor is a special form of: the touchpoint that it extends, the journey that it is a
 * variant of. What stands on its own is its own type.
 */
export function typeDefinition(
  document: JourneyDocument,
  workspace: Workspace,
  position: Position,
  ports: Ports,
): readonly LocationLink[] {
  const naming = namingAt(document, workspace, document.text.offsetAt(position));
  if (!naming) return [];
  const origin = rangeOf(document, naming.span);
  return naming.targets
    .flatMap(target => (target.origin === 'file' ? basesOf(target.entity, target, workspace) : [target]))
    .flatMap(target => linksTo(target, origin, ports));
}

function basesOf(entity: Entity, self: Target, workspace: Workspace): readonly Target[] {
  const base = entity.document.references.find(
    ({ from, path }) => from === entity && path.length === entity.path.length + 1 && BASES.has(path.at(-1)),
  );
  const bases = base ? meaningsOf(base, workspace) : [];
  return bases.length > 0 ? bases : [self];
}
