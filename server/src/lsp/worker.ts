// First: the engine is a script of its own, which is loaded by it.
import './worker-require';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { localToday } from '../node/today';
import { clientFiles } from './client-files';
import { createServer } from './server';
import { Traffic } from './traffic';

// The same server in a web worker. It has no disk: its client reads files for it.
const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const traffic = new Traffic();
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(scope),
  new BrowserMessageWriter(scope),
  traffic.connectionOptions,
);
createServer(connection, {
  traffic,
  files: clientFiles(connection),
  ruleDocs: () => undefined,
  today: localToday,
});
connection.listen();
