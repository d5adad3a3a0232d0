import { workspace } from 'vscode';
import { type NewContent, type NewFile, NewFiles, type NewFilesParams } from '../../../server/src/protocol';
import { t } from '../l10n';
import type { Server } from '../server';
import { writeFiles } from '../write-files';
import { folderFor } from './folder';

/**
 * Writes new files from the templates, as one step that can be undone, and opens the first. Nothing is overwritten,
 * and nothing is done where the user leaves.
 *
 * @param argument what the menu hands over: the folder, or a file in it.
 * @param ask finds out what the file is to hold; undefined where the user leaves.
 * @throws Error where a file cannot be made.
 */
export async function createFiles(
  server: Server,
  argument: unknown,
  ask: () => Promise<NewContent | undefined>,
): Promise<void> {
  const folder = await folderFor(argument);
  const content = folder && (await ask());
  if (!folder || !content) return;
  const entries = await workspace.fs.readDirectory(folder);
  const params: NewFilesParams = {
    folder: server.uriOf(folder),
    taken: entries.map(([name]) => name),
    content,
  };
  const files = await server.request<readonly NewFile[]>(NewFiles, params);
  if (files.length === 0) throw new Error(t('there is nothing to write'));
  await writeFiles(files.map(({ uri, text }) => ({ uri: server.documentOf(uri), text })));
}
