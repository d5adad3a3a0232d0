import { BUILT_IN_SCHEME } from '../../protocol';
import { isBuiltIn, type Target } from '../model/resolve';
import type { Workspace } from '../model/workspace';
import type { DisplayLanguage } from '../ports';
import type { EntityKind } from '../schema/types';
import { describeTarget } from './describe';

/** The page of something built in. Its name ends such that editors show it as Markdown. */
export function builtInPage({ kind, id }: Target): string {
  return `${BUILT_IN_SCHEME}:/${kind}/${id}.md`;
}

/** The text of such a page as Markdown; undefined where nothing built in has this URI. */
export function builtInText(
  uri: string,
  workspace: Workspace,
  language: DisplayLanguage,
): string | undefined {
  const [, kind, id = ''] = new RegExp(`^${BUILT_IN_SCHEME}:/([a-z]+)/([a-z0-9-]+)\\.md$`).exec(uri) ?? [];
  if (kind === undefined || !isBuiltIn(kind as EntityKind, id, workspace)) return undefined;
  return describeTarget({ origin: 'built-in', kind: kind as EntityKind, id }, workspace, language);
}
