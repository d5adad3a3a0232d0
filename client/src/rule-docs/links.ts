import { type Diagnostic, Uri } from 'vscode';
import { currentLanguage } from '../settings';
import { pathOf } from './pages';

/** The scheme of the pages' URIs. The manifest tells VS Code to show them with its Markdown preview. */
export const scheme = 'journey-rule';

/**
 * What the server makes links to the pages of. They are no commands, as VS Code runs none from a finding, and no
 * files, which VS Code would show as source text.
 */
export const rulePages = `${scheme}:/{language}/{rule}.md`;

/** Where a rule's page is, in the display language. */
export function pageUri(rule: string): Uri {
  return Uri.from({ scheme, path: pathOf(rule, currentLanguage()) });
}

/** The id of the rule that a finding is of. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
