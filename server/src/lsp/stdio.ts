import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { findRulePage } from '../node/rule-page';
import { localToday } from '../node/today';
import { keepYoungSpaceSmall } from '../node/young-space';
import type { DisplayLanguage } from '../service';
import { clientFiles } from './client-files';
import { filesByScheme } from './files-by-scheme';
import { logOf } from './log';
import { nodeFiles } from './node-files';
import { nodeHistory } from './node-history';
import { createServer } from './server';
import { Traffic } from './traffic';

// Started with --stdio or --node-ipc; the library reads which from the arguments.
const traffic = new Traffic();
const connection = createConnection(ProposedFeatures.all, traffic.connectionOptions);

const pages = new Map<string, string | undefined>();

/** The bundle stands in `dist`, and in a checkout the pages beside it; VS Code's package brings its own. */
function ruleDocs(rule: string, language: DisplayLanguage): string | undefined {
  const key = `${language} ${rule}`;
  if (!pages.has(key)) {
    const page = findRulePage(join(__dirname, '..'), rule, language);
    pages.set(key, page && pathToFileURL(page).href);
  }
  return pages.get(key);
}

const log = logOf(connection);
createServer(connection, {
  traffic,
  files: filesByScheme(nodeFiles(log.warn), clientFiles(connection)),
  beforeReading: length => keepYoungSpaceSmall({ length }),
  history: nodeHistory(log.info),
  ruleDocs,
  today: localToday,
});
connection.listen();
