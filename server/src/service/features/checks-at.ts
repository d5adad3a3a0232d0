import type { Position } from 'vscode-languageserver-types';
import type { ChecksAtResult } from '../../protocol';
import { libraryChecklist } from '../checklist/checklist';
import type { ChecklistOptions } from '../checklist/samples';
import { JOURNEY } from '../checklist/statements';
import { type JourneyDocument, writtenPart } from '../model/document';
import { type Entity, isKind } from '../model/entity';
import type { Workspace } from '../model/workspace';
import { checksOf } from '../rules/parts/checks';
import { touches } from '../syntax/nodes';
import { journeyChecklist } from './checklist';

/**
 * What can be ticked in a file, and which of it stands where the cursor is: in a check's lines, or in those of a
 * touchpoint. Null where the file has no checks.
 */
export function checksAt(
  document: JourneyDocument,
  workspace: Workspace,
  position: Position,
  options: ChecklistOptions,
): ChecksAtResult {
  const groups =
    document.kind === 'touchpoints'
      ? libraryChecklist(document, workspace, options.language)
      : (journeyChecklist(document, workspace, undefined, options)?.checklist.groups ?? []);
  const offsets = offsetsAt(document, position);
  const here =
    firstOf(offsets, at => checkAt(document, at)) ?? firstOf(offsets, at => touchpointAt(document, at));
  return groups.length > 0 ? { groups, ...here } : null;
}

type Here = Pick<NonNullable<ChecksAtResult>, 'touchpoint' | 'check'>;

/** Where to look: at the cursor, else at the first text of its line. Blanks before that belong to nothing. */
function offsetsAt({ text }: JourneyDocument, position: Position): readonly number[] {
  const start = text.offsetAt({ ...position, character: 0 });
  const line = text.getText().slice(start, text.offsetAt({ line: position.line + 1, character: 0 }));
  const first = start + (/^[\s-]*/.exec(line.trimEnd())?.[0].length ?? 0);
  return [Math.max(first, text.offsetAt(position)), first];
}

function firstOf(offsets: readonly number[], look: (offset: number) => Here | undefined): Here | undefined {
  return offsets.map(look).find(place => place !== undefined);
}

function checkAt(document: JourneyDocument, offset: number): Here | undefined {
  const check = document.entities
    .flatMap(checksOf)
    .findLast(({ pair }) => touches(writtenPart(document, pair), offset));
  return check && { touchpoint: ownerOf(check.entity), check: check.pair.name };
}

function touchpointAt(document: JourneyDocument, offset: number): Here | undefined {
  const named = document.references.find(
    ({ node, from, kinds }) => kinds.includes('touchpoint') && isKind(from, 'step') && touches(node, offset),
  );
  const described = document.entities.findLast(
    entity => isKind(entity, 'touchpoint') && touches(writtenPart(document, entity.node), offset),
  );
  const touchpoint = named?.id ?? (described && ownerOf(described));
  return touchpoint === undefined ? undefined : { touchpoint };
}

function ownerOf(entity: Entity): string {
  return isKind(entity, 'touchpoint') ? (entity.id ?? entity.data.use ?? '') : JOURNEY;
}
