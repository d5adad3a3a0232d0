import type {
  CancellationToken,
  WorkDoneProgressParams,
  WorkDoneProgressReporter,
} from 'vscode-languageserver';
import { type LintSummary, LintWorkspace } from '../protocol';
import type { JourneyService } from '../service';
import type { Folders } from './folders';
import type { Server } from './running-server';
import { pauses, whenRead } from './turns';

/** The request for the findings of the whole workspace. */
export function answerLintWorkspace(server: Server): void {
  const { connection } = server;
  connection.onRequest(
    LintWorkspace,
    whenRead(server, ({ workDoneToken }: WorkDoneProgressParams, token) =>
      lintWorkspace(server, connection.window.attachWorkDoneProgress(workDoneToken), token),
    ),
  );
}

/** Checks every file that the settings do not leave out, and sends what is found; what was sent before a cancellation stays. */
async function lintWorkspace(
  { folders, publisher }: Server,
  progress: WorkDoneProgressReporter,
  token: CancellationToken,
): Promise<LintSummary> {
  const files = includedFiles(folders);
  const count = { error: 0, warning: 0, information: 0 };
  let done = 0;
  const pause = pauses();
  progress.begin('', 0, undefined, true);
  for (const { service, uri } of files) {
    if (token.isCancellationRequested) break;
    publisher.show(uri);
    for (const { severity } of service.findings(uri)) count[severity]++;
    done++;
    if (await pause()) progress.report(Math.round((100 * done) / files.length), `${done}/${files.length}`);
  }
  progress.done();
  return { files: done, ...count };
}

function includedFiles(folders: Folders): { readonly service: JourneyService; readonly uri: string }[] {
  return folders
    .all()
    .flatMap(service => [...service.documents().keys()].map(uri => ({ service, uri })))
    .filter(({ service, uri }) => !service.isExcluded(uri));
}
