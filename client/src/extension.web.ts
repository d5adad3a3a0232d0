import type { ExtensionContext } from 'vscode';
import { activate as activateOn } from './activate';
import { startServer } from './client';
import type { Server } from './server';
import { serverWorker } from './server-place.web';

// On the desktop, the language client is the one in here: it would be a fifth of the package a second time.
export { startServer };

let server: Promise<Server> | undefined;

/** Called by VS Code for the Web when the first file of the language is opened, or one of our commands is called. */
export function activate(context: ExtensionContext): void {
  server = activateOn(context, {
    // In the same bundle: an extension on the web is one file.
    startServer: async (context, log) => startServer(context, log, serverWorker(context)),
    // A browser does not know who uses it.
    userName: async () => undefined,
  });
}

/** Called by VS Code before it ends. */
export async function deactivate(): Promise<void> {
  await (await server)?.stop();
}
