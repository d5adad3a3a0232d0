import { FileSystemError, type Uri, workspace } from 'vscode';

/** Whether a document is neither open nor stored any more. Where nobody can tell, it counts as there. */
export async function isGone(uri: Uri): Promise<boolean> {
  if (workspace.textDocuments.some(document => document.uri.toString() === uri.toString())) return false;
  // Nothing stores what was never saved.
  if (uri.scheme === 'untitled') return true;
  try {
    await workspace.fs.stat(uri);
    return false;
  } catch (error) {
    return error instanceof FileSystemError && error.code === 'FileNotFound';
  }
}
