import type { ExtensionContext } from 'vscode';
import { activate as activateOn } from './activate';
import { userName } from './author.node';
import type { Server } from './server';
import { registerTasks } from './tasks.node';

let server: Promise<Server> | undefined;

/** Called by VS Code when the first file of the language is opened, or one of our commands is called. */
export function activate(context: ExtensionContext): void {
  context.subscriptions.push(registerTasks(context));
  server = activateOn(context, {
    // From other bundles, loaded behind the activation: the client is twenty times as large as all else.
    async startServer(context, log) {
      const [{ startServer }, { serverProcess }] = await Promise.all([
        import('./extension.web'),
        import('./server-place.node'),
      ]);
      return startServer(context, log, serverProcess(context, log));
    },
    userName,
  });
}

/** Called by VS Code before it ends. */
export async function deactivate(): Promise<void> {
  await (await server)?.stop();
}
