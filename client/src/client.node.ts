import type { ExtensionContext, LogOutputChannel } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions, start } from './client';
import { Findings } from './findings';
import type { Server } from './server';

/** Starts the language server in a process of its own. */
export function startServer(context: ExtensionContext, log: LogOutputChannel): Server {
  const run = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  // The port that the launch configuration "Attach to Server" knows.
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  const findings = new Findings();
  context.subscriptions.push(findings);
  const client = new LanguageClient('journey', 'Journey', { run, debug }, clientOptions(log, findings));
  return start(client, log, findings);
}
