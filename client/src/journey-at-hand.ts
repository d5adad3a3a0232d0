import { type Uri, window } from 'vscode';
import { isJourney } from './files';

/** The journey in the active editor, else in one that is in sight. */
export function journeyAtHand(): Uri | undefined {
  const editors = window.activeTextEditor
    ? [window.activeTextEditor, ...window.visibleTextEditors]
    : window.visibleTextEditors;
  return editors.find(({ document }) => isJourney(document))?.document.uri;
}
