import { candidates, isResolved, resolveOtherKinds } from '../model/resolve';
import { replaceScalar } from '../syntax/edit/scalar';
import { createDefinition } from './parts/create-definition';
import { isSlip, nearest } from './parts/nearest';
import { referenceOf } from './parts/place';
import { defineRule } from './rule';

/** An id that is nowhere: not in the file, not in the workspace, not built in. */
export const unresolvedReference = defineRule({
  id: 'unresolved-reference',
  scope: 'reference',
  severity: 'error',
  messages: {
    default: {
      en: 'Nothing has the id “{id}”. Expected here: {kinds|kind}.',
      de: 'Die Id „{id}“ gibt es nicht. Hier wird erwartet: {kinds|kind}.',
      da: 'Id’et »{id}« findes ikke. Her forventes: {kinds|kind}.',
    },
    nearest: {
      en: 'Nothing has the id “{id}”. Did you mean the {kind|kind} “{nearest}”?',
      de: 'Die Id „{id}“ gibt es nicht. Ist „{nearest}“ gemeint ({kind|kind})?',
      da: 'Id’et »{id}« findes ikke. Skal der stå »{nearest}« ({kind|kind})?',
    },
  },
  fixes: [
    {
      title: { en: 'Change to “{nearest}”', de: 'In „{nearest}“ ändern', da: 'Ret til »{nearest}«' },
      automatic: ({ data }) => isSlip(String(data.id), String(data.nearest)),
      edits(finding) {
        const { document, data } = finding;
        const node = referenceOf(finding)?.node;
        if (!node || typeof data.nearest !== 'string') return undefined;
        return [{ document, edits: [replaceScalar(document.text.getText(), node, data.nearest)] }];
      },
    },
    {
      title: {
        en: 'Create “{id}” in this file',
        de: '„{id}“ in dieser Datei anlegen',
        da: 'Opret »{id}« i denne fil',
      },
      edits(finding) {
        const reference = referenceOf(finding);
        return reference && createDefinition(reference);
      },
    },
  ],
  check(reference, { workspace, report }) {
    const { id, kinds, node } = reference;
    if (kinds.every(kind => kind === 'check')) return;
    if (isResolved(reference, workspace) || resolveOtherKinds(reference, workspace).length > 0) return;
    const targets = candidates(reference, workspace);
    const near = nearest(id, [...new Set(targets.map(target => target.id))]);
    const kind = targets.find(target => target.id === near)?.kind;
    if (near === undefined || !kind) report({ at: node, data: { id, kinds } });
    else report({ at: node, message: 'nearest', data: { id, kinds, kind, nearest: near } });
  },
});
