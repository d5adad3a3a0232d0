import { type TextDocument, window } from 'vscode';
import { isServed } from '../files';
import { t } from '../l10n';

/** The file of the language in the active editor; undefined, after a hint to the user, where there is none. */
export function activeFile(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  if (document && isServed(document)) return document;
  void window.showInformationMessage(t('Open a journey file first.'));
  return undefined;
}
