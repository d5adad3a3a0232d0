import { type Entity, isKind } from '../model/entity';
import { setPair } from '../syntax/edit/pairs';
import type { TextEdit } from '../syntax/edit/text-edit';
import { type ListNode, type MapNode, nodeAt } from '../syntax/nodes';
import { removeItem } from '../syntax/remove-item';
import { keepBlanks } from './parts/keep-blanks';
import { nameOf } from './parts/name';
import { placeOf } from './parts/place';
import { isUsed } from './parts/uses';
import { defineRule, type Finding } from './rule';

/** The lists of libraries, by the kind of file that they are in. */
const LIBRARIES: ReadonlySet<string> = new Set(['touchpoints', 'personas', 'surveys', 'metrics']);

/** Something in a library that nothing in the workspace uses. */
export const unusedDefinition = defineRule({
  id: 'unused-definition',
  scope: 'definition',
  severity: 'information',
  messages: {
    default: {
      en: 'Nothing uses the {kind|kind} “{name}”. Use it in a journey, or remove it.',
      de: 'Ungenutzt ({kind|kind}): „{name}“. In einer Journey verwenden oder entfernen.',
      da: 'Bruges ikke ({kind|kind}): »{name}«. Brug det i en kunderejse, eller fjern det.',
    },
  },
  fixes: [
    {
      title: { en: 'Remove “{name}”', de: '„{name}“ entfernen', da: 'Fjern »{name}«' },
      edits(finding) {
        const edit = removal(finding);
        return edit && [{ document: finding.document, edits: [edit] }];
      },
    },
  ],
  check(entity, { workspace, report }) {
    if (!LIBRARIES.has(entity.document.kind) || entity.path[0] !== entity.document.kind) return;
    if (entity.path.length !== 2 || isAttached(entity) || isUsed(entity, workspace)) return;
    report({ at: placeOf(entity), data: { kind: entity.kind, name: nameOf(entity) } });
  },
});

/** A survey or metric that says itself what it measures is in use. */
function isAttached(entity: Entity): boolean {
  if (isKind(entity, 'survey')) return (entity.data.touchpoints?.length ?? 0) > 0;
  if (!isKind(entity, 'metric')) return false;
  return entity.data.touchpoint !== undefined || entity.data.step !== undefined;
}

function removal({ document, span }: Finding): TextEdit | undefined {
  const entity = document.entities.find(({ node, path }) => path.length === 2 && holds(node, span));
  const { root } = document.tree;
  if (!entity || root?.kind !== 'map') return undefined;
  const list = nodeAt(root, [document.kind]);
  if (list.kind !== 'list' || isRepeated(entity.node, document.text.getText())) return undefined;
  return removeFrom(document.text.getText(), root, list, entity);
}

/** A list whose only item goes is written as an empty one. */
function removeFrom(source: string, root: MapNode, list: ListNode, entity: Entity): TextEdit | undefined {
  if (list.items.length > 1) return removeItem(source, list, entity.node);
  return keepBlanks(setPair(source, root, entity.document.kind, []), source);
}

/** Whether something in it may be repeated by an alias, which would then repeat nothing. */
function isRepeated({ start, end }: MapNode, source: string): boolean {
  const lineStart = Math.max(source.lastIndexOf('\n', start - 1), source.lastIndexOf('\r', start - 1)) + 1;
  return /(?:^|[\s,[{:-])&[\w-]/.test(source.slice(lineStart, end));
}

function holds(outer: { start: number; end: number }, inner: { start: number; end: number }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
