import { configFor } from '../../model/config';
import type { Entity } from '../../model/entity';
import { fileNameOf } from '../../model/locations';
import type { Texts } from '../../rules/rule';
import { movedTo } from '../../syntax/item-block';
import { nodeAt } from '../../syntax/nodes';
import { entityAt } from './entity-at';
import { type ItemText, itemText } from './item-text';
import {
  appendToLibrary,
  DEFAULT_LANGUAGE,
  itemsIn,
  LIBRARIES,
  type LibraryKind,
  languageOf,
  nearestLibrary,
  newLibraryUri,
} from './library';
import type { Refactoring, RefactoringRequest } from './refactoring';
import { removal } from './removal';

const titles: Readonly<Record<LibraryKind, Texts>> = {
  touchpoint: {
    en: 'Move the touchpoint “{id}” to {file}',
    de: 'Touchpoint „{id}“ nach {file} verschieben',
    da: 'Flyt berøringspunktet »{id}« til {file}',
  },
  persona: {
    en: 'Move the persona “{id}” to {file}',
    de: 'Persona „{id}“ nach {file} verschieben',
    da: 'Flyt personaen »{id}« til {file}',
  },
};

/** The touchpoint or persona that a journey describes on the spot, moved to a library, where other journeys can use it. */
export function extractions(request: RefactoringRequest): readonly Refactoring[] {
  if (request.document.kind !== 'journey') return [];
  return (['touchpoint', 'persona'] as const).flatMap(kind => {
    const entity = entityAt(request.document, request.offset, kind);
    return (entity && extraction(entity, kind, request)) ?? [];
  });
}

function extraction(
  { id, node, path }: Entity,
  kind: LibraryKind,
  request: RefactoringRequest,
): Refactoring | undefined {
  const { document } = request;
  const { root } = document.tree;
  const list = root && nodeAt(root, path.slice(0, -1));
  const moved = list?.kind === 'list' ? itemText(document, list, node) : undefined;
  if (id === undefined || list?.kind !== 'list' || !moved) return undefined;
  // A journey's own touchpoints are defined in one place and named in others; elsewhere the definition is the name.
  const isOwnList = kind === 'touchpoint' && path.length === 2;
  const { start, end } = moved;
  const edits = isOwnList ? removal(document.text.getText(), list, node) : [{ start, end, newText: id }];
  if (!edits) return undefined;
  const target = putInLibrary(moved, kind, request);
  return {
    kind: 'refactor.extract',
    title: titles[kind],
    data: { id, file: fileNameOf(target.uri) },
    edits: [{ document, edits }, ...target.edits],
    ...(target.creates ? { creates: target.creates } : {}),
  };
}

/** The edit of the nearest library, or the file that has to be made where there is none. */
function putInLibrary(
  { text }: ItemText,
  kind: LibraryKind,
  { document, workspace }: RefactoringRequest,
): Pick<Refactoring, 'edits' | 'creates'> & { readonly uri: string } {
  const library = nearestLibrary(document, kind, workspace);
  const list = library && itemsIn(library, kind);
  const added = list && appendToLibrary(library, list, text);
  if (added) return { uri: library.uri, edits: [{ document: library, edits: [added] }] };
  const uri = newLibraryUri(document, kind, workspace);
  const language = languageOf(document, workspace);
  const usual = configFor(uri, workspace).data.language ?? DEFAULT_LANGUAGE;
  const head = language === usual ? '' : `language: ${language}\n\n`;
  const content = `${head}${LIBRARIES[kind]}:\n  - ${movedTo(text, 0, 2)}\n`;
  return { uri, edits: [], creates: { uri, text: content } };
}
