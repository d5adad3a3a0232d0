import { env, UIKind, Uri, workspace } from 'vscode';
import { type Exported, ExportMap, type ExportMapParams } from '../../../server/src/protocol';
import { exportFile } from '../export/export';
import { t } from '../l10n';
import type { Server } from '../server';
import type { Command, Services } from './command';
import { journeyMeant } from './journey-meant';

/**
 * Opens a journey in the browser, which asks how to print it: VS Code’s own windows cannot be printed. Where files of
 * this machine are out of the browser’s reach, the page is saved for the user to open.
 */
export const print: Command = {
  id: 'journey.print',
  failure: () => t('The journey could not be printed'),
  async run(services, argument) {
    const source = await journeyMeant(argument, services);
    if (!source) return;
    const server = await services.server;
    const isHere = env.uiKind === UIKind.Desktop && env.remoteName === undefined;
    if (!isHere || !(await opened(server, services.storage, source))) await saved(server, services, source);
  },
};

/** @returns false where no browser opens, or there is nothing to print: saving says which. */
async function opened(server: Server, storage: Uri, source: Uri): Promise<boolean> {
  const page = await pageOf(server, server.uriOf(source));
  if (!page) return false;
  // The same file each time: nothing of a journey piles up outside of its folder.
  const file = Uri.joinPath(storage, 'print.html');
  await workspace.fs.createDirectory(storage);
  await workspace.fs.writeFile(file, new TextEncoder().encode(page.text));
  return env.openExternal(file);
}

async function saved(server: Server, { log }: Services, source: Uri): Promise<void> {
  const hint = t('Open it in a browser: it asks how to print it.');
  await exportFile(server, log, {
    title: t('Print'),
    source,
    targets: [{ format: 'print', label: 'HTML', detail: '', ending: 'print.html' }],
    make: async (running, uri) => {
      const page = await pageOf(running, uri);
      return page && { ...page, lost: [hint] };
    },
  });
}

function pageOf(server: Server, uri: string): Promise<Exported | null> {
  const params: ExportMapParams = { uri, format: 'print', palette: 'light' };
  return server.request<Exported | null>(ExportMap, params);
}
