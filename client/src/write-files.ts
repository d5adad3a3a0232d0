import { type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { t } from './l10n';

/**
 * Writes files that are not there yet to the disk, as one step that can be undone, and opens the first in the
 * active column.
 *
 * @throws Error where one cannot be made, as when somebody was quicker; then none is.
 */
export async function writeFiles(
  files: readonly { readonly uri: Uri; readonly text: string }[],
): Promise<void> {
  const edit = new WorkspaceEdit();
  for (const { uri, text } of files) {
    edit.createFile(uri, {
      contents: new TextEncoder().encode(text),
      overwrite: false,
      ignoreIfExists: false,
    });
  }
  if (!(await workspace.applyEdit(edit))) throw new Error(t('the file could not be made'));
  const [first] = files;
  if (first) await showFile(first.uri);
}

/** Opens a file in the active column. */
export async function showFile(file: Uri): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument(file));
}
