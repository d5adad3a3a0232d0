import { type TextEditor, window } from 'vscode';
import { isServed } from '../files';
import { t } from '../l10n';
import { ruleOf } from '../rule-docs/links';
import type { RuleSummary } from '../rule-docs/rule-docs';
import type { Server } from '../server';
import type { Command } from './command';

/** Opens a rule's page: of the rule that is handed over, else of the one at the cursor, else of one to be chosen. */
export const openRuleDocs: Command = {
  id: 'journey.openRuleDocs',
  failure: () => t('The documentation could not be opened'),
  async run({ ruleDocs, server }, argument) {
    const rule = typeof argument === 'string' ? argument : await choose(await ruleDocs.summaries(), server);
    if (rule !== undefined) await ruleDocs.open(rule);
  },
};

async function choose(all: readonly RuleSummary[], server: Promise<Server>): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  const near = editor && isServed(editor.document) ? await rulesAtCursor(editor, await server) : [];
  const known = all.filter(({ rule }) => near.includes(rule));
  if (known.length === 1) return known[0]?.rule;
  const items = (known.length > 0 ? known : all).map(({ rule, summary }) => ({
    label: rule,
    detail: summary,
  }));
  const picked = await window.showQuickPick(items, {
    placeHolder: t('Which rule do you want to read about?'),
    matchOnDetail: true,
  });
  return picked?.label;
}

/** The rules of the findings at the cursor; without one the word there, as settings and suppressions name rules. */
async function rulesAtCursor(
  { document, selection }: TextEditor,
  server: Server,
): Promise<readonly string[]> {
  const findings = await server.findings(document.uri);
  const found = findings.filter(({ range }) => range.contains(selection.active)).map(ruleOf);
  if (found.length > 0) return found;
  const word = document.getWordRangeAtPosition(selection.active, /[a-z][a-z-]*/);
  return word ? [document.getText(word)] : [];
}
