import { type ExtensionContext, type LogOutputChannel, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions, start } from './client';
import { Findings } from './findings';
import type { Server } from './server';

/** Starts the language server in a web worker. */
export function startServer(context: ExtensionContext, log: LogOutputChannel): Server {
  const bundles = Uri.joinPath(context.extensionUri, 'dist').toString(true);
  // A worker is told by its name where the engine lies: VS Code starts it from a script that it makes.
  const newWorker = async () => new Worker(`${bundles}/web/server.js`, { name: `${bundles}/` });
  const findings = new Findings();
  context.subscriptions.push(findings);
  const client = new LanguageClient('journey', 'Journey', newWorker, clientOptions(log, findings));
  return start(client, log, findings);
}
