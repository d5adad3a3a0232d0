import type { CompletionItem } from 'vscode-languageserver-types';
import { resolve } from '../../model/resolve';
import type { Workspace } from '../../model/workspace';
import type { DisplayLanguage } from '../../ports';
import type { EntityKind } from '../../schema/types';
import { describeTarget } from '../describe';

/** What `data` of an item that names something holds. */
interface NamedItem {
  readonly uri: string;
  readonly kind: EntityKind;
  readonly id: string;
}

/** The item with its documentation; as it is where its file or what it names is gone by now. */
export function resolveCompletion(
  item: CompletionItem,
  workspace: Workspace,
  language: DisplayLanguage,
): CompletionItem {
  const { uri, kind, id } = (item.data ?? {}) as Partial<NamedItem>;
  const document = uri === undefined ? undefined : workspace.documents.get(uri);
  if (!document || kind === undefined || id === undefined) return item;
  const node = { kind: 'scalar', value: id, style: 'plain', start: 0, end: 0 } as const;
  const nowhere = { start: 0, path: [], from: undefined, isWithin: () => false };
  const [target] = resolve({ document, kinds: [kind], id, node, ...nowhere }, workspace);
  if (!target) return item;
  const value = describeTarget(target, workspace, language);
  return { ...item, documentation: { kind: 'markdown', value } };
}
