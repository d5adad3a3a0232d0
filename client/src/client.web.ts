import { type ExtensionContext, type LogOutputChannel, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions, start } from './client';
import { Findings } from './findings';
import type { Server } from './server';

/** Starts the language server in a web worker. */
export function startServer(context: ExtensionContext, log: LogOutputChannel): Server {
  const bundles = Uri.joinPath(context.extensionUri, 'dist').toString(true);
  let worker: Worker | undefined;
  const newWorker = async () => {
    worker?.terminate();
    // It is told by its name where the engine lies: VS Code starts it from a script that it makes.
    worker = new Worker(`${bundles}/web/server.js`, { name: `${bundles}/` });
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const findings = new Findings();
  context.subscriptions.push(findings);
  const client = new LanguageClient('journey', 'Journey', newWorker, clientOptions(log, findings));
  return start(client, log, findings);
}
