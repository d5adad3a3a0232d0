import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-jsonrpc/browser';
import type { ServerPlace } from './server-place';

/** Runs the language server in a web worker. */
export function serverWorker(context: ExtensionContext): ServerPlace {
  const bundles = Uri.joinPath(context.extensionUri, 'dist').toString(true);
  let worker: Worker | undefined;
  return {
    async connect() {
      worker?.terminate();
      // It is told by its name where the engine lies: VS Code starts it from a script that it makes.
      worker = new Worker(`${bundles}/web/server.js`, { name: `${bundles}/` });
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    },
    end: () => worker?.terminate(),
  };
}
