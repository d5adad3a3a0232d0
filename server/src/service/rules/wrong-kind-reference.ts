import { candidates, isResolved, resolveOtherKinds } from '../model/resolve';
import { replaceScalar } from '../syntax/edit/scalar';
import { nearest } from './parts/nearest';
import { referenceOf } from './parts/place';
import { defineRule } from './rule';

/** An id that exists, but names something of another kind than the one that belongs here. */
export const wrongKindReference = defineRule({
  id: 'wrong-kind-reference',
  scope: 'reference',
  severity: 'error',
  messages: {
    default: {
      en: '“{id}” names something else ({found|kind}). Expected here: {kinds|kind}.',
      de: '„{id}“ ist die Id von etwas anderem ({found|kind}). Hier wird erwartet: {kinds|kind}.',
      da: '»{id}« er id for noget andet ({found|kind}). Her forventes: {kinds|kind}.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Change to the {nearestKind|kind} “{nearest}”',
        de: 'In „{nearest}“ ändern ({nearestKind|kind})',
        da: 'Ret til »{nearest}« ({nearestKind|kind})',
      },
      edits(finding) {
        const { document, data } = finding;
        const node = referenceOf(finding)?.node;
        if (!node || typeof data.nearest !== 'string') return undefined;
        return [{ document, edits: [replaceScalar(document.text.getText(), node, data.nearest)] }];
      },
    },
  ],
  check(reference, { workspace, report }) {
    const { id, kinds, node } = reference;
    if (isResolved(reference, workspace)) return;
    const found = [...new Set(resolveOtherKinds(reference, workspace).map(({ kind }) => kind))];
    if (found.length === 0 || kinds.includes('check')) return;
    const targets = candidates(reference, workspace);
    const near = nearest(id, [...new Set(targets.map(target => target.id))]);
    const kind = targets.find(target => target.id === near)?.kind;
    report({
      at: node,
      data: { id, kinds, found, ...(near && kind ? { nearest: near, nearestKind: kind } : {}) },
    });
  },
});
