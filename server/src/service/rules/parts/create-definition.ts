import type { Reference } from '../../model/entity';
import { isId } from '../../schema/ids';
import type { EntityKind } from '../../schema/types';
import { replaceItem } from '../../syntax/edit/items';
import type { TextEdit } from '../../syntax/edit/text-edit';
import type { Writable } from '../../syntax/edit/writing';
import { nodeAt } from '../../syntax/nodes';
import type { DocumentEdit } from '../rule';
import { titleFrom } from './ids';
import { addToFile } from './insert';

/** The list at the top of a file in which a kind may be defined, and the key that its title has. */
const LISTS: Partial<Record<EntityKind, { readonly key: string; readonly title: 'title' | 'name' }>> = {
  touchpoint: { key: 'touchpoints', title: 'title' },
  persona: { key: 'personas', title: 'name' },
  survey: { key: 'surveys', title: 'title' },
  metric: { key: 'metrics', title: 'title' },
};

/**
 * Defines what a reference names in the reference's own file.
 *
 * @returns undefined where the file cannot hold it, where it could be of several kinds, or the id is none.
 */
export function createDefinition(reference: Reference): readonly DocumentEdit[] | undefined {
  const { document, kinds, id } = reference;
  const list = kinds.length === 1 && kinds[0] ? LISTS[kinds[0]] : undefined;
  if (!list || !isId(id)) return undefined;
  if (document.kind !== 'journey' && document.kind !== list.key) return undefined;
  const entry = { id, [list.title]: titleFrom(id) };
  const edit = replaceOwnItem(reference, list.key, entry);
  return edit ? [{ document, edits: [edit] }] : addToFile(document, list.key, entry);
}

/** A journey's `personas` and `metrics` hold ids and definitions alike: there the id becomes the definition. */
function replaceOwnItem(
  { document, path, node }: Reference,
  key: string,
  entry: Writable,
): TextEdit | undefined {
  const { root } = document.tree;
  if (!root || path.length !== 2 || path[0] !== key) return undefined;
  const list = nodeAt(root, [key]);
  return list.kind === 'list' ? replaceItem(document.text.getText(), list, node, entry) : undefined;
}
