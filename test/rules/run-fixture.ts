import assert from 'node:assert/strict';
import { DataReader } from '../../server/src/service/data/reader';
import { dataRequestsIn } from '../../server/src/service/model/data-files';
import { type JourneyDocument, readDocument } from '../../server/src/service/model/document';
import { Workspace } from '../../server/src/service/model/workspace';
import { rules } from '../../server/src/service/rules';
import { lint } from '../../server/src/service/rules/engine';
import { fixAll } from '../../server/src/service/rules/fix-all';
import { type Fix, fixesOf } from '../../server/src/service/rules/fixes';
import type { Finding, Rule } from '../../server/src/service/rules/rule';
import { applyEdits } from '../../server/src/service/syntax/apply-edits';
import { type FixedTwin, type FixtureFile, type FixtureWorkspace, isOurs } from './fixture';
import { expectedOf, writeMarkers } from './markers';

/** These are on for every fixture: no example may be wrong in another way than the one it shows. */
export const INTEGRITY: ReadonlySet<string> = new Set([
  'yaml-syntax',
  'schema',
  'unknown-key',
  'duplicate-id',
  'unresolved-reference',
  'wrong-kind-reference',
]);

/** Fixtures are written for this day. */
export const TODAY = '2026-11-21';

const options = {
  today: TODAY,
  onCrash: (rule: string, error: unknown) => {
    throw new Error(`${rule} crashed`, { cause: error });
  },
};

/** Everything that is found in files which see each other. */
export function lintFiles(files: readonly FixtureFile[]): readonly Finding[] {
  const workspace = open(files);
  return files.filter(isOurs).flatMap(({ name }) => lint(documentOf(name, workspace), workspace, options));
}

/** Compares what is found with what is marked, both as marked texts: a missing and an extra finding show as a line. */
export function checkFindings({ files }: FixtureWorkspace, rule: Rule): void {
  const workspace = open(files);
  for (const file of files.filter(isOurs)) {
    assertMarked(file, documentOf(file.name, workspace), workspace, rule);
  }
}

/** Applies the fixes to every file, and compares with its twin; a file without a twin must stay as it is. */
export function checkFixes({ files, twins }: FixtureWorkspace, rule: Rule): void {
  for (const file of files.filter(isOurs)) {
    const own = twins.filter(({ name }) => name === file.name);
    const expected = own.some(({ fix }) => fix === undefined) ? own : [...own, { ...file, fix: undefined }];
    for (const twin of expected) checkTwin(twin, files, rule);
  }
}

/** Compares the commands that the fixes of every file lead to; a file of which none are written must have none. */
export function checkCommands({ files, offers }: FixtureWorkspace, rule: Rule): void {
  const workspace = open(files);
  for (const { name } of files.filter(isOurs)) {
    const findings = lint(documentOf(name, workspace), workspace, options).filter(isOf(rule));
    const commands = findings
      .flatMap(finding => fixesOf(finding, { workspace, today: TODAY }))
      .flatMap(({ command }) => (command ? `${command.id} ${JSON.stringify(command.argument)}` : []));
    assert.deepEqual(commands, offers.find(offer => offer.name === name)?.commands ?? []);
  }
}

function checkTwin(twin: FixedTwin, files: readonly FixtureFile[], rule: Rule): void {
  const workspace = open(files);
  const document = documentOf(twin.name, workspace);
  const fixed = fixEverything(document, workspace, rule, twin.fix);
  assert.equal(fixed, twin.text);
  workspace.set(read(twin.name, fixed));
  assertMarked(twin, documentOf(twin.name, workspace), workspace, rule);
  if (twin.fix !== undefined) return;
  const again = fixAll(documentOf(twin.name, workspace), workspace, { ...options, only: isOf(rule) });
  assert.deepEqual(again, { text: fixed, fixed: 0 }, 'fixing twice is not the same as fixing once');
}

/** First what `fix all` does; then, for what it leaves, the fix that is asked for, one finding after the other. */
function fixEverything(
  document: JourneyDocument,
  workspace: Workspace,
  rule: Rule,
  wanted: string | undefined,
): string {
  let text =
    wanted === undefined
      ? fixAll(document, workspace, { ...options, only: isOf(rule) }).text
      : document.text.getText();
  for (;;) {
    workspace.set(read(document.uri, text));
    const current = documentOf(document.uri, workspace);
    const findings = lint(current, workspace, options).filter(isOf(rule));
    const fix = findings
      .flatMap(finding => fixesOf(finding, { workspace, today: TODAY }))
      .find(isEdit(wanted));
    if (!fix) return text;
    text = applyEdits(
      text,
      fix.edits.filter(edit => edit.document === current).flatMap(({ edits }) => edits),
    );
    workspace.set(read(document.uri, text));
    for (const { document: other, edits } of fix.edits) {
      if (other !== current) workspace.set(read(other.uri, applyEdits(other.text.getText(), edits)));
    }
    const left = lint(documentOf(document.uri, workspace), workspace, options).filter(isOf(rule));
    assert.ok(left.length < findings.length, `“${fix.title('en')}” leaves its finding in place:\n${text}`);
  }
}

function isEdit(wanted: string | undefined): (fix: Fix) => boolean {
  return fix => !fix.command && (wanted === undefined || fix.title('en').startsWith(wanted));
}

function assertMarked(
  { text, expected }: FixtureFile,
  document: JourneyDocument,
  workspace: Workspace,
  rule: Rule,
): void {
  const findings = lint(document, workspace, options).filter(
    finding => finding.rule === rule.id || INTEGRITY.has(finding.rule),
  );
  const actual = findings.map(finding => expectedOf(finding, document, expected));
  assert.equal(writeMarkers(text, actual), writeMarkers(text, expected));
}

function isOf(rule: Rule): (finding: Finding) => boolean {
  return finding => finding.rule === rule.id;
}

function open(files: readonly FixtureFile[]): Workspace {
  const workspace = new Workspace(new Set(rules.map(({ id }) => id)));
  for (const { name, text } of files.filter(isOurs)) workspace.set(read(name, text));
  for (const { key, file, folders, reading } of dataRequestsIn(workspace)) {
    const found = files.find(({ name }) => folders.some(folder => name === `${folder}${file}`));
    const reader = new DataReader(reading, encoding => new TextDecoder(encoding, { fatal: true }));
    reader.push(new TextEncoder().encode(found?.text ?? ''));
    workspace.dataFiles.set(key, found ? reader.end() : { state: 'missing' });
  }
  return workspace;
}

function read(name: string, text: string): JourneyDocument {
  const document = readDocument(name, text, 1);
  assert.ok(document, `${name} has no suffix of ours`);
  return document;
}

function documentOf(name: string, workspace: Workspace): JourneyDocument {
  const document = workspace.documents.get(name);
  assert.ok(document);
  return document;
}
