import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import { waitUntil } from '../../tools/host/src/wait';

/** The folder that is open in this VS Code: a copy of samples/. */
export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  if (!first) throw new Error('No folder is open');
  return first.uri;
}

/** A file of the open folder. */
export function fileUri(name: string): vscode.Uri {
  return vscode.Uri.joinPath(folder(), name);
}

const made: vscode.Uri[] = [];

/** Writes a new file into the open folder and shows it, with the cursor at `<|>`. */
export async function openText(marked: string): Promise<vscode.TextEditor> {
  const offset = marked.indexOf('<|>');
  if (offset < 0) throw new Error(`The text has no <|>:\n${marked}`);
  // A name of its own for every test: VS Code may still hold the text of an earlier file of the same name.
  const uri = fileUri(`test-${randomUUID().slice(0, 8)}.journey.yaml`);
  made.push(uri);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(marked.replace('<|>', '')));
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document);
  const cursor = document.positionAt(offset);
  editor.selection = new vscode.Selection(cursor, cursor);
  return editor;
}

/** Closes the active editor without saving, and removes the file that a test has made. */
export async function cleanUp(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  const uri = made.at(-1);
  if (uri) await vscode.workspace.fs.delete(uri);
}

/** A file's findings, as soon as the condition holds. */
export async function findings(
  uri: vscode.Uri,
  until: (codes: readonly string[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return waitUntil(
    () => {
      const found = vscode.languages.getDiagnostics(uri);
      return until(found.map(codeOf)) && found;
    },
    { what: `the expected findings in ${uri.path}`, timeoutMs: 15_000 },
  );
}

/** The rule's id that a diagnostic carries. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
