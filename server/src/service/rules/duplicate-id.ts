import type { Entity } from '../model/entity';
import { isFileLocal } from '../model/workspace';
import { replaceScalar } from '../syntax/edit';
import { freeId } from './parts/ids';
import { placeOf } from './parts/place';
import { defineRule } from './rule';

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
      edits({ document, span, data: { free } }) {
        const entity = document.entities.find(({ idNode }) => idNode?.start === span.start);
        if (!entity?.idNode || typeof free !== 'string') return undefined;
        return [{ document, edits: [replaceScalar(document.text.getText(), entity.idNode, free)] }];
      },
    },
  ],
  check(entity, { workspace, report }) {
    const { id, kind, document } = entity;
    const all = workspace.sameId(kind, id, document);
    const [first] = all;
    if (!first || first === entity || isAliasOf(entity, first)) return;
    const isTaken = (candidate: string) => workspace.sameId(kind, candidate, document).length > 0;
    const free = freeId(id, isTaken, all.indexOf(entity) - 1);
    const related = [{ document: first.document, span: placeOf(first), message: 'first' }];
    report({ at: placeOf(entity), data: { id, kind, free }, related });
  },
});

/** An alias repeats a definition word for word, which harms nobody; only a stage, step and the like must stand once. */
function isAliasOf(entity: Entity, first: Entity): boolean {
  return !isFileLocal(entity.kind) && entity.node.pairs === first.node.pairs;
}
