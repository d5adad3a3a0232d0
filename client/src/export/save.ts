import { commands, type Uri, window, workspace } from 'vscode';
import { fileName } from '../files';
import { t } from '../l10n';

/** What is to be saved, and as what. */
export interface Export {
  /** What the dialog is about. */
  readonly title: string;
  /** The file that it comes from. */
  readonly source: Uri;
  /** The name of the kind of file, as dialogs list it. */
  readonly kind: string;
  /** The file's ending, without a dot. */
  readonly ending: string;
}

/** Asks where a file shall be, beside its source at first; undefined where the user leaves. */
export async function askWhere({ title, source, kind, ending }: Export): Promise<Uri | undefined> {
  const path = source.path.replace(/(?:\.journey)?\.(?:ya?ml|json)$/i, `.${ending}`);
  // A dialog adds an ending of two parts to a name that has it already.
  const filters = { [kind]: [ending.slice(ending.lastIndexOf('.') + 1)] };
  return window.showSaveDialog({ title, defaultUri: source.with({ path }), filters });
}

/**
 * Writes a file whole or not at all: under another name, which it then gives up.
 *
 * @throws Error where it cannot be written; what was there is unharmed then
 */
export async function saveWhole(target: Uri, content: string | Uint8Array): Promise<void> {
  const beside = target.with({ path: `${target.path}.${Date.now().toString(36)}.tmp` });
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  try {
    await workspace.fs.writeFile(beside, bytes);
    await workspace.fs.rename(beside, target, { overwrite: true });
  } catch (error) {
    await workspace.fs.delete(beside).then(undefined, () => undefined);
    throw error;
  }
}

/** Says that a file is there, and what did not find its way into it, and offers to open it. */
export async function offerSaved(target: Uri, lost: readonly string[]): Promise<void> {
  const open = t('Open');
  const saved = t('{0} was written.', fileName(target));
  const detail = lost.map(line => line.replace(/^- /, '')).join(' · ');
  const message = detail ? `${saved} ${detail}` : saved;
  if ((await window.showInformationMessage(message, open)) === open) {
    await commands.executeCommand('vscode.open', target);
  }
}
