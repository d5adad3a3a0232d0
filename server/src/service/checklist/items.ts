import { type CatalogueCheck, catalogue } from '../catalogue';
import { sourceOf } from '../model/source-path';
import { type BuiltInLanguage, textIn } from '../model/text';
import type { Entry, Statement, Statements } from './statements';
import type { ChecklistItem, ChecklistProgress, CheckStatus } from './types';

/** The built-in checks, then those that only the files name, each with what is said of it. */
export function itemsOf(
  builtIn: readonly CatalogueCheck[],
  statements: Statements,
  language: BuiltInLanguage,
): readonly ChecklistItem[] {
  const known = new Set(builtIn.map(({ id }) => id));
  const own = [...statements.keys()].filter(id => !known.has(id));
  return [
    ...builtIn.map(check => itemOf(check.id, check, statements.get(check.id), language)),
    ...own.map(id => itemOf(id, catalogue.check(id)?.check, statements.get(id), language)),
  ];
}

/** How many checks are still to be done. For what needs no texts, and is asked after every keystroke. */
export function openIn(builtIn: readonly CatalogueCheck[], statements: Statements): number {
  if (statements.size === 0) return builtIn.length;
  const ids = new Set([...builtIn.map(({ id }) => id), ...statements.keys()]);
  return [...ids].filter(id => statusOf(statements.get(id)?.entry) === 'open').length;
}

/** How far a list of checks has come. */
export function progressOf(items: readonly ChecklistItem[]): ChecklistProgress {
  const applying = items.filter(({ status }) => status !== 'not_applicable');
  return { done: applying.filter(({ status }) => status === 'done').length, total: applying.length };
}

function itemOf(
  id: string,
  check: CatalogueCheck | undefined,
  statement: Statement | undefined,
  language: BuiltInLanguage,
): ChecklistItem {
  const { text, on, by } = detailsOf(statement?.entry);
  return {
    id,
    text: textIn(text, language) || (check?.text[language] ?? id),
    ...(check ? { why: check.why[language] } : {}),
    status: statusOf(statement?.entry),
    ...(on === undefined ? {} : { on }),
    ...(by === undefined ? {} : { by }),
    ...(statement ? { source: sourceOf(statement.owner.document, statement.pair) } : {}),
  };
}

function statusOf(entry: Entry | undefined): CheckStatus {
  return detailsOf(entry).status ?? 'open';
}

function detailsOf(entry: Entry | undefined): Exclude<Entry, string> {
  return typeof entry === 'string' ? { status: entry } : (entry ?? {});
}
