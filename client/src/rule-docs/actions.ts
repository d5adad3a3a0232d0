import { CodeAction, CodeActionKind, type CodeActionProvider } from 'vscode';
import { t } from '../l10n';
import { section } from '../settings';
import { ruleOf } from './links';

/** Offers the page of each rule that has found something, below the quick fixes. */
export const openDocsActions: CodeActionProvider = {
  provideCodeActions(_document, _range, { diagnostics }) {
    const ours = diagnostics.filter(({ source }) => source === section);
    return [...new Set(ours.map(ruleOf))].map(openDocs);
  },
};

/** The kinds that it offers, for VS Code to know before it asks. */
export const openDocsKinds = { providedCodeActionKinds: [CodeActionKind.QuickFix] };

function openDocs(rule: string): CodeAction {
  const title = t('Open the documentation of {0}', rule);
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { title, command: 'journey.openRuleDocs', arguments: [rule] };
  return action;
}
