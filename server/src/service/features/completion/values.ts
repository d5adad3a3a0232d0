import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver-types';
import type { Reference } from '../../model/entity';
import { candidates, type Target } from '../../model/resolve';
import { allowsType, shapeOf } from '../../schema/shape';
import type { EntityKind, Schema } from '../../schema/types';
import { titleOfTarget } from '../describe';
import { translated } from '../schema-text';
import { editAt } from './edit-at';
import type { CompletionRequest } from './request';

/** The values that the schema knows for this place: enum values, true and false, ids of the right kind. */
export function valueItems(shape: Schema, request: CompletionRequest): CompletionList {
  if (shape.items && !allowsType(shape, 'string')) return listItems(shapeOf(shape.items, undefined), request);
  return itemsFor(shape, request, text => text);
}

/** Where a list belongs but none is begun, the item comes with its dash, or on the key's line in brackets. */
function listItems(shape: Schema, request: CompletionRequest): CompletionList {
  const ownLine = request.word.before.trim() === '';
  return itemsFor(shape, request, text => (ownLine ? `- ${text}` : `[${text}]`));
}

function itemsFor(
  shape: Schema,
  request: CompletionRequest,
  write: (text: string) => string,
): CompletionList {
  const values = enumValues(shape).map(value => enumItem(value, shape, request, write));
  const { items, isIncomplete } = referenceItems(shape['x-reference'] ?? [], request, write);
  return { isIncomplete, items: [...values, ...items] };
}

function enumValues(shape: Schema): readonly string[] {
  if (shape.enum) return shape.enum.map(String);
  if (shape.type !== undefined && allowsType(shape, 'boolean')) return ['true', 'false'];
  return scaleOf(shape);
}

/** The numbers of a short scale, such as 1 to 5; a long range is no list to choose from. */
function scaleOf({ minimum, maximum }: Schema): readonly string[] {
  if (minimum === undefined || maximum === undefined || maximum - minimum > 10) return [];
  return Array.from({ length: maximum - minimum + 1 }, (_, index) => String(minimum + index));
}

function enumItem(
  value: string,
  shape: Schema,
  request: CompletionRequest,
  write: (text: string) => string,
): CompletionItem {
  const about = shape['x-enum-descriptions']?.[value];
  return {
    label: value,
    kind: CompletionItemKind.EnumMember,
    sortText: String(enumValues(shape).indexOf(value)).padStart(3, '0'),
    ...(about ? { documentation: translated(about, request.language) } : {}),
    ...editAt(write(value), value, request),
  };
}

/** More than this at once help nobody: the editor asks again when more of the word is typed. */
const MOST_IDS = 500;

function referenceItems(
  kinds: readonly EntityKind[],
  request: CompletionRequest,
  write: (text: string) => string,
): CompletionList {
  if (kinds.length === 0) return { isIncomplete: false, items: [] };
  const { document, workspace, typed } = request;
  const node = { kind: 'scalar', value: null, style: 'empty', start: 0, end: 0 } as const;
  const nowhere = { start: 0, path: [], from: undefined, isWithin: () => false };
  const reference: Reference = { document, kinds, id: '', node, ...nowhere };
  const byId = new Map<string, Target>();
  for (const target of candidates(reference, workspace)) {
    if (target.id !== '' && !byId.has(target.id)) byId.set(target.id, target);
  }
  const all = [...byId.values()];
  const isIncomplete = all.length > MOST_IDS;
  const fitting = isIncomplete ? all.filter(({ id }) => id.includes(typed)).slice(0, MOST_IDS) : all;
  return { isIncomplete, items: fitting.map(target => referenceItem(target, request, write)) };
}

function referenceItem(
  target: Target,
  request: CompletionRequest,
  write: (text: string) => string,
): CompletionItem {
  const title = titleOfTarget(target, request.language);
  return {
    label: target.id,
    kind: CompletionItemKind.Reference,
    // What the workspace defines comes before what is built in.
    sortText: `${target.origin === 'file' ? 0 : 1}${target.id}`,
    filterText: `${target.id} ${title}`,
    ...(title ? { labelDetails: { description: title } } : {}),
    data: { uri: request.document.uri, kind: target.kind, id: target.id },
    ...editAt(write(target.id), target.id, request),
  };
}
