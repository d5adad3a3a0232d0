import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as vscode from 'vscode';
import { waitUntil } from '../../tools/host/src/wait';
import { codeOf, folder } from './support';

/** What editor and command line both say of a finding. */
interface Said {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
}

const severities = ['error', 'warning', 'information', 'hint'];

describe('the editor and the command line', () => {
  it('find the same in the samples', async () => {
    const onCommandLine = findingsOfCli();
    assert.ok(onCommandLine.length > 20, 'the samples show a good many findings');
    await vscode.commands.executeCommand('journey.lintWorkspace');
    const inEditor = await waitUntil(
      () => {
        const found = findingsInEditor();
        return found.length >= onCommandLine.length && found;
      },
      { what: 'the findings of all files', timeoutMs: 20_000 },
    );
    assert.deepEqual(inEditor.map(asLine).sort(), onCommandLine.map(asLine).sort());
  });
});

function findingsOfCli(): readonly Said[] {
  const extension = vscode.extensions.getExtension('journey-as-code.journey-as-code');
  assert.ok(extension);
  const cli = join(extension.extensionPath, 'dist', 'cli.js');
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli, 'lint', '.', '--format', 'json'], {
    cwd: folder().fsPath,
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    maxBuffer: 64 * 1024 * 1024,
  });
  assert.equal(status, 1, stderr);
  return JSON.parse(stdout).findings;
}

function findingsInEditor(): readonly Said[] {
  // VS Code may go on showing a text for a while whose file is gone by now.
  const files = vscode.languages.getDiagnostics().filter(([uri]) => existsSync(uri.fsPath));
  return files.flatMap(([uri, diagnostics]) =>
    diagnostics
      .filter(({ source }) => source === 'journey')
      .map(diagnostic => {
        const { range, severity, message } = diagnostic;
        return {
          file: relative(folder().fsPath, uri.fsPath).replaceAll('\\', '/'),
          line: range.start.line + 1,
          column: range.start.character + 1,
          endLine: range.end.line + 1,
          endColumn: range.end.character + 1,
          rule: codeOf(diagnostic),
          severity: severities[severity] ?? '',
          message,
        };
      }),
  );
}

function asLine({ file, line, column, endLine, endColumn, rule, severity, message }: Said): string {
  return `${file}:${line}:${column}-${endLine}:${endColumn} ${severity} ${rule} ${message}`;
}
