import { type Disposable, type TextEditor, ViewColumn, window } from 'vscode';
import { isJourney } from '../files';
import { opensAutomatically } from '../settings';
import { isPanelOpen } from './panel';
import type { Preview } from './preview';

/** Opens the preview beside the first journey of the session, where the user has asked for that. */
export function openAutomatically(preview: Preview): Disposable {
  const open = (editor: TextEditor | undefined): void => {
    if (!editor || !isJourney(editor.document) || !opensAutomatically()) return;
    listening.dispose();
    if (!isPanelOpen()) preview.open({ viewColumn: ViewColumn.Beside, preserveFocus: true });
  };
  const listening = window.onDidChangeActiveTextEditor(open);
  open(window.activeTextEditor);
  return listening;
}
