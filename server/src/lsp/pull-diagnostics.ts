import {
  type CancellationToken,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type FullDocumentDiagnosticReport,
  type UnchangedDocumentDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { JourneyService } from '../service';
import { diagnosticFor } from './answers';
import type { Server } from './running-server';
import { pauseFor, whenRead } from './turns';

type Report = FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport;

/** Findings for a client that asks for them: of one file, or of all that the settings do not leave out. */
export function answerPullDiagnostics(server: Server): void {
  const { connection, documents, folders, serviceFor } = server;
  const results = new Results();
  const findingsOf = (service: JourneyService, uri: string) =>
    service.diagnostics(uri).map(found => diagnosticFor(server.client.diagnostics, found));
  connection.languages.diagnostics.on(
    whenRead(server, ({ textDocument: { uri }, previousResultId }) =>
      results.report(uri, findingsOf(serviceFor(uri), uri), previousResultId),
    ),
  );
  const all = async (previous: ReadonlyMap<string, string>, token: CancellationToken) => {
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const pause = pauseFor(token);
    for (const service of folders.all()) {
      for (const [uri, { version }] of service.documents()) {
        if (service.isExcluded(uri) && !documents.get(uri)) continue;
        const report = results.report(uri, findingsOf(service, uri), previous.get(uri));
        items.push({ ...report, uri, version });
        await pause();
      }
    }
    return [...items, ...gone(previous, items)];
  };
  connection.languages.diagnostics.onWorkspace(
    whenRead(server, async ({ previousResultIds }, token) => {
      const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
      return { items: await all(previous, token) };
    }),
  );
  documents.onDidClose(({ document: { uri } }) => results.forget(uri));
}

/** Files that the client has findings of, but that are no more. */
function gone(
  previous: ReadonlyMap<string, string>,
  items: readonly WorkspaceDocumentDiagnosticReport[],
): WorkspaceDocumentDiagnosticReport[] {
  const known = new Set(items.map(({ uri }) => uri));
  return [...previous.keys()]
    .filter(uri => !known.has(uri))
    .map(uri => ({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] }));
}

/** What was sent last of each file, so that the same is not sent twice. */
class Results {
  private readonly sent = new Map<string, { readonly id: string; readonly content: string }>();
  private count = 0;

  /** The findings with an id, or that they are still those of the id that the client has. */
  report(uri: string, items: Diagnostic[], previousId: string | undefined): Report {
    const content = JSON.stringify(items);
    const last = this.sent.get(uri);
    if (last?.content !== content) this.sent.set(uri, { id: String(++this.count), content });
    const resultId = this.sent.get(uri)?.id ?? '';
    return resultId === previousId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  forget(uri: string): void {
    this.sent.delete(uri);
  }
}
