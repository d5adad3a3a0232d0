import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Diagnostic, FileChangeType } from 'vscode-languageserver/node';
import { type LintSummary, LintWorkspace } from '../../../server/src/protocol';
import { makeTempDir } from '../../host/src/temp';
import { waitUntil } from '../../host/src/wait';
import type { Contender } from './contenders';
import { keystroke } from './editing';
import { memoryOf } from './memory';
import { repeat, type Samples } from './results';
import { type JourneyFile, Session } from './session';
import { type GeneratedWorkspace, generateWorkspace } from './workspace';

const MOST_STARTS = 3;
const POLL_MS = 5;

/** Starts our server on a large workspace again and again, and edits a file of it in the end. */
export async function measureWorkspace(contender: Contender, files: number, runs: number): Promise<Samples> {
  const folder = makeTempDir('journey-bench');
  const workspace = generateWorkspace(folder.path, files);
  const starts = await repeat(Math.min(runs, MOST_STARTS), async () => {
    const session = await Session.start(contender, folder.path, workspace.journey);
    const times = await timesToIndex(session, workspace);
    await session.quiet();
    const keystrokes = await repeat(runs, () => keystroke(session));
    const changes = await repeat(runs, index => changeOnDisk(session, workspace.library, index));
    const memory = await memoryOf(session.client.pid);
    await session.client.stop();
    writeFileSync(workspace.library.path, workspace.library.text); // as the next start is to find it
    return { ...times, keystrokes, changes, memory };
  });
  await folder.remove();
  return {
    'workspace-open': starts.map(({ opened }) => opened),
    'workspace-ids': starts.map(({ known }) => known),
    'workspace-lint': starts.map(({ linted }) => linted),
    'workspace-keystroke': starts.flatMap(({ keystrokes }) => keystrokes),
    'workspace-change': starts.flatMap(({ changes }) => changes),
    'workspace-memory': starts.map(({ memory }) => memory),
  };
}

/** All in milliseconds since the server was initialized. */
async function timesToIndex(session: Session, { journey, library, files }: GeneratedWorkspace) {
  const start = performance.now();
  const since = (): number => performance.now() - start;
  await session.didOpen();
  // An answer that takes the rest of the workspace for missing is none.
  const answered = session.findings(0, isResolved).then(since);
  await waitUntil(() => isKnown(session, journey.text), {
    what: `the ids of ${library.path} are known`,
    timeoutMs: 300_000,
    intervalMs: POLL_MS,
  });
  const known = since();
  const opened = await answered;
  const summary = await session.client.request<LintSummary>(LintWorkspace, {});
  if (summary.files !== files) throw new Error(`${summary.files} of ${files} files were validated.`);
  return { opened, known, linted: since() };
}

/** Whether the server finds what the journey uses of its library, the last file of the workspace. */
async function isKnown({ client, uri }: Session, text: string): Promise<boolean> {
  const line = text.split('\n').findIndex(each => /^ {10}- team-\S+$/.test(each));
  const params = { textDocument: { uri }, position: { line, character: 14 } };
  const found = await client.request<readonly unknown[] | null>('textDocument/definition', params);
  return found?.length === 1;
}

/** Somebody else renames what the open journey uses, or takes that back. */
async function changeOnDisk(session: Session, { path, text }: JourneyFile, index: number): Promise<number> {
  const isRenamed = index % 2 === 0;
  writeFileSync(path, isRenamed ? text.replace('- id: ', '- id: new-') : text);
  const from = session.client.published.length;
  const start = performance.now();
  const changes = [{ uri: pathToFileURL(path).href, type: FileChangeType.Changed }];
  await session.client.notify('workspace/didChangeWatchedFiles', { changes });
  const { at } = await session.findings(from, diagnostics => isResolved(diagnostics) !== isRenamed);
  await session.quiet();
  return at - start;
}

function isResolved(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.every(({ code }) => code !== 'unresolved-reference');
}
