import type { Entity } from '../model/entity';
import { isFileLocal } from '../model/file-local';
import { oncePerThing } from '../model/once';
import type { Workspace } from '../model/workspace';
import type { EntityKind } from '../schema/types';
import { replaceScalar } from '../syntax/edit/scalar';
import { freeId } from './parts/ids';
import { placeOf } from './parts/place';
import { defineRule, type Finding } from './rule';

/** An id that its kind already has: in the workspace folder, or for stages, steps and the like in the file. */
export const duplicateId = defineRule({
  id: 'duplicate-id',
  scope: 'definition',
  severity: 'error',
  messages: {
    default: {
      en: 'The id “{id}” is already taken by another {kind|kind}. This one needs an id of its own.',
      de: 'Die Id „{id}“ ist schon vergeben ({kind|kind}). Hier ist eine eigene nötig.',
      da: 'Id’et »{id}« er allerede brugt ({kind|kind}). Her skal der stå et andet.',
    },
    first: { en: 'First defined here.', de: 'Hier zuerst vergeben.', da: 'Først brugt her.' },
  },
  fixes: [
    {
      title: { en: 'Rename to “{free}”', de: 'In „{free}“ umbenennen', da: 'Omdøb til »{free}«' },
      automatic: true,
      data: (finding, { workspace }) => ({ free: freeIdFor(finding, workspace) ?? '' }),
      edits(finding, { workspace }) {
        const { document, span } = finding;
        const entity = document.entities.find(({ idNode }) => idNode?.start === span.start);
        const free = freeIdFor(finding, workspace);
        if (!entity?.idNode || free === undefined) return undefined;
        return [{ document, edits: [replaceScalar(document.text.getText(), entity.idNode, free)] }];
      },
    },
  ],
  check(entity, { workspace, report }) {
    const { id, kind, document } = entity;
    const all = workspace.sameId(kind, id, document);
    const [first] = all;
    if (!first || first === entity || isAliasOf(entity, first)) return;
    const related = [{ document: first.document, span: placeOf(first), message: 'first' }];
    report({ at: placeOf(entity), data: { id, kind, repeat: placesIn(all).get(entity) ?? 0 }, related });
  },
});

/** Each one's place among those that share an id: there may be thousands of them. */
const placesIn = oncePerThing((all: readonly Entity[]) => new Map(all.map((each, index) => [each, index])));

/** An alias repeats a definition word for word, which harms nobody; only a stage, step and the like must stand once. */
function isAliasOf(entity: Entity, first: Entity): boolean {
  return !isFileLocal(entity.kind) && entity.node.pairs === first.node.pairs;
}

/** Each of several that have the same id gets another one. */
function freeIdFor({ document, data }: Finding, workspace: Workspace): string | undefined {
  const { id, kind, repeat } = data;
  if (typeof id !== 'string' || typeof repeat !== 'number') return undefined;
  const isTaken = (candidate: string) => workspace.sameId(kind as EntityKind, candidate, document).length > 0;
  return freeId(id, isTaken, repeat - 1);
}
