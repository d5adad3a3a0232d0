import { FileType, Uri, window, workspace } from 'vscode';
import { t } from '../l10n';

/**
 * Where a new file goes: the folder that a menu was opened on, else the only folder of the workspace, else one that
 * the user chooses. Undefined where they leave.
 */
export async function folderFor(argument: unknown): Promise<Uri | undefined> {
  if (argument instanceof Uri) return folderAt(argument);
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1) {
    const placeHolder = t('In which folder shall it be?');
    return (await window.showWorkspaceFolderPick({ placeHolder, ignoreFocusOut: true }))?.uri;
  }
  return folders[0]?.uri ?? chooseOnDisk();
}

async function folderAt(uri: Uri): Promise<Uri> {
  const { type } = await workspace.fs.stat(uri);
  return type & FileType.Directory ? uri : Uri.joinPath(uri, '..');
}

async function chooseOnDisk(): Promise<Uri | undefined> {
  const [folder] =
    (await window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      title: t('In which folder shall it be?'),
      openLabel: t('Use This Folder'),
    })) ?? [];
  return folder;
}
