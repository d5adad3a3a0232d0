import { type LogOutputChannel, type Uri, window, workspace } from 'vscode';
import {
  ImportJourney,
  type ImportJourneyParams,
  type ImportJourneyResult,
} from '../../../server/src/protocol';
import { fileName } from '../files';
import { t } from '../l10n';
import { chooseLanguage } from '../new-file/ask';
import { folderFor } from '../new-file/folder';
import { writeFiles } from '../write-files';
import type { Command } from './command';

/** Makes a journey of a Mermaid diagram or a table. */
export const importJourney: Command = {
  id: 'journey.import',
  failure: () => t('The journey could not be imported'),
  async run({ server, log }) {
    const source = await chooseSource();
    const language = source && (await chooseLanguage(t('Import a Journey')));
    const folder = language && (await folderFor(undefined));
    if (!folder) return;
    const taken = await workspace.fs.readDirectory(folder);
    const running = await server;
    const params: ImportJourneyParams = {
      folder: running.uriOf(folder),
      taken: taken.map(([name]) => name),
      file: fileName(source),
      text: new TextDecoder().decode(await workspace.fs.readFile(source)),
      language,
    };
    const { file, problems } = await running.request<ImportJourneyResult>(ImportJourney, params);
    tellProblems(params.file, problems, log);
    if (file) await writeFiles([{ uri: running.documentOf(file.uri), text: file.text }]);
  },
};

async function chooseSource(): Promise<Uri | undefined> {
  const [source] =
    (await window.showOpenDialog({
      title: t('Import a Journey'),
      filters: { [t('Mermaid diagrams and tables')]: ['mmd', 'mermaid', 'md', 'csv', 'tsv'] },
    })) ?? [];
  return source;
}

/** The log has every line; a message says that there are some. */
function tellProblems(file: string, problems: ImportJourneyResult['problems'], log: LogOutputChannel): void {
  if (problems.length === 0) return;
  for (const { line, message } of problems) log.warn(`${file}:${line}: ${message}`);
  const showLog = t('Show Log');
  const [first] = problems;
  const told = `${file}:${first?.line}: ${first?.message}`;
  const more = problems.length > 1 ? ` ${t('{0} more lines are in the log.', problems.length - 1)}` : '';
  void window.showWarningMessage(told + more, showLog).then(answer => {
    if (answer === showLog) log.show();
  });
}
