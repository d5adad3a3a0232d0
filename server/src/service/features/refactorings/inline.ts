import type { JourneyDocument } from '../../model/document';
import { type Entity, isKind, type Reference } from '../../model/entity';
import { fileNameOf } from '../../model/locations';
import { resolve } from '../../model/resolve';
import type { Workspace } from '../../model/workspace';
import type { Texts } from '../../rules/rule';
import { columnOf, lineBreakOf, lineStartOf } from '../../syntax/edit/lines';
import type { TextEdit } from '../../syntax/edit/text-edit';
import { movedTo } from '../../syntax/item-block';
import { type ListNode, nodeAt } from '../../syntax/nodes';
import { itemText } from './item-text';
import { itemsIn, type LibraryKind, languageOf } from './library';
import type { Refactoring, RefactoringRequest } from './refactoring';
import { removal } from './removal';

const title: Texts = {
  en: 'Describe “{id}” here instead of in {file}',
  de: '„{id}“ hier statt in {file} beschreiben',
  da: 'Beskriv »{id}« her i stedet for i {file}',
};

/** The touchpoint or persona that a library defines and only this place uses, moved to this place. */
export function inlinings({ document, workspace, offset }: RefactoringRequest): readonly Refactoring[] {
  const reference = document.references.find(({ node }) => node.start <= offset && offset <= node.end);
  const found = reference && definitionOf(reference, workspace);
  if (!reference || !found || !isOnlyOne(found, workspace)) return [];
  const library = found.document;
  const items = itemsIn(library, found.kind);
  const text = items && itemText(library, items, found.node)?.text;
  const removed = items && removal(library.text.getText(), items, found.node);
  const written = text === undefined ? undefined : inPlaceOf(reference, text);
  if (!removed || !written || languageOf(library, workspace) !== languageOf(document, workspace)) return [];
  const file = fileNameOf(library.uri);
  const edits = [
    { document, edits: [written] },
    { document: library, edits: removed },
  ];
  return [{ kind: 'refactor.inline', title, data: { id: reference.id, file }, edits }];
}

/** The definition in a library that stands for an item of a step's touchpoints or a journey's personas. */
function definitionOf(reference: Reference, workspace: Workspace): Entity<LibraryKind> | undefined {
  const { document, path } = reference;
  const key = path.at(-2);
  const isItem =
    document.kind === 'journey' && (key === 'touchpoints' || (key === 'personas' && path.length === 2));
  const [target] = isItem ? resolve(reference, workspace) : [];
  if (target?.origin !== 'file' || target.entity.document.kind !== key) return undefined;
  const { entity } = target;
  return isKind(entity, 'touchpoint') || isKind(entity, 'persona') ? entity : undefined;
}

function isOnlyOne(entity: Entity, workspace: Workspace): boolean {
  let count = 0;
  for (const reference of workspace.naming(entity.id ?? '')) {
    if (!reference.kinds.includes(entity.kind)) continue;
    const isMeant = resolve(reference, workspace).some(
      target => target.origin === 'file' && target.entity === entity,
    );
    if (isMeant && ++count > 1) return false;
  }
  return count === 1;
}

function inPlaceOf({ document, node, path }: Reference, text: string): TextEdit | undefined {
  const { root } = document.tree;
  const source = document.text.getText();
  const list = root && nodeAt(root, path.slice(0, -1));
  if (list?.kind !== 'list' || /\.json$/i.test(document.uri)) return undefined;
  const lineBreak = lineBreakOf(source);
  if (!list.flow) {
    const rest = /^[^\r\n]*/.exec(source.slice(node.end))?.[0] ?? '';
    if (rest.trim() !== '') return undefined;
    const lines = movedTo(text, 2, columnOf(source, node.start)).split('\n');
    return { start: node.start, end: node.end, newText: lines.join(lineBreak) };
  }
  return asBlock(document, list, node, text, lineBreak);
}

/** A list in brackets is written as a block: its items on lines of their own, one of them with all its lines. */
function asBlock(
  document: JourneyDocument,
  list: ListNode,
  node: Reference['node'],
  text: string,
  lineBreak: string,
): TextEdit | undefined {
  const source = document.text.getText();
  const lineStart = lineStartOf(source, list.start);
  const key = /^([ \t]*(?:-[ \t]+)*)[\w-]+:[ \t]*$/.exec(source.slice(lineStart, list.start));
  const rest = /^[^\r\n]*/.exec(source.slice(list.end))?.[0] ?? '';
  const isSimple =
    list.items.every(({ kind }) => kind === 'scalar') && !source.slice(list.start, list.end).includes('#');
  if (!key || rest.trim() !== '' || !isSimple) return undefined;
  const column = (key[1] ?? '').length + 2;
  const items = list.items.map(item =>
    item.start === node.start ? movedTo(text, 0, column) : source.slice(item.start, item.end),
  );
  const start = lineStart + source.slice(lineStart, list.start).trimEnd().length;
  const lines = items.flatMap(item => `${' '.repeat(column)}- ${item}`.split('\n'));
  return { start, end: list.end, newText: ['', ...lines].join(lineBreak) };
}
