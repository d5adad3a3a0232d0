import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { localToday } from '../node/today';
import { connectionOptions } from './connection-options';
import { nodeFiles } from './node-files';
import { createServer } from './server';

// Started with --stdio or --node-ipc; the library reads which from the arguments.
const connection = createConnection(ProposedFeatures.all, connectionOptions);

/** The bundle stands in `dist`, the pages in `docs/rules` beside it. */
function ruleDocs(rule: string): string | undefined {
  const page = join(__dirname, '..', 'docs', 'rules', `${rule}.md`);
  return existsSync(page) ? pathToFileURL(page).href : undefined;
}

createServer(connection, {
  files: nodeFiles(message => connection.console.warn(message)),
  ruleDocs,
  today: localToday,
});
connection.listen();
