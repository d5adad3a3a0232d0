import { deepEqual, ok } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { built } from '../support/built';

const DOCUMENTS = 500;
const EDITS = 10_000;

/** Opens documents, edits them in turn as an editor would, and says how much is alive after half of the edits and after all. */
const SCRIPT = `
const { createJourneyService } = require(process.argv[1]);
const [documents, edits] = process.argv.slice(2).map(Number);
const service = createJourneyService({
  language: () => 'en', today: () => '2026-11-21', ruleDocs: () => undefined,
  onCrash: (what, error) => { throw error; },
});
const uriOf = index => 'file:///j' + index + '.journey.yaml';
const textOf = index => 'id: j' + index + '\\ntitle: T\\nstages:\\n  - id: s\\n    title: S\\n    phase: before\\n    steps:\\n' +
  '      - { id: p, title: P, touchpoints: [website, t' + ((index + 1) % documents) + '] }\\n' +
  'touchpoints:\\n  - { id: t' + index + ', title: Kiosk }\\n';
for (let index = 0; index < documents; index++) service.setDocument(uriOf(index), textOf(index), 1);
const alive = () => { gc(); gc(); return process.memoryUsage().heapUsed; };
const title = { start: { line: 1, character: 7 }, end: { line: 1, character: 8 } };
const id = { start: { line: 9, character: 12 }, end: { line: 9, character: 13 } };
let first = 0;
for (let edit = 0; edit < edits; edit++) {
  const uri = uriOf(edit % documents);
  // Most edits are of a word; now and then an id is another one for a while.
  const range = Math.floor(edit / documents) % 5 === 4 ? id : title;
  const text = range === id && Math.floor(edit / documents) % 10 === 4 ? 'u' : range === id ? 't' : 'TUVW'[edit % 4];
  service.changeDocument(uri, [{ range, text }], edit + 2);
  service.diagnostics(uri);
  if (edit % 10 === 0) service.documentSymbols(uri);
  if (edit % 100 === 0) service.preview(uri);
  if (edit + 1 === edits / 2) first = alive();
}
console.log(JSON.stringify({ first, last: alive() }));
`;

/** Edits one place of a long text after the other, and says how much is alive after the first edit and after all. */
const LONG_TEXT = `
const { createJourneyService } = require(process.argv[1]);
const edits = Number(process.argv[2]);
const service = createJourneyService({
  language: () => 'en', today: () => '2026-11-21', ruleDocs: () => undefined,
  onCrash: (what, error) => { throw error; },
});
const uri = 'file:///long.touchpoints.yaml';
const item = index => '  - id: t' + index + '\\n    title: A title of several words\\n';
service.setDocument(uri, 'touchpoints:\\n' + Array.from({ length: 10000 }, (_, index) => item(index)).join(''), 1);
const alive = () => { gc(); gc(); return process.memoryUsage().heapUsed; };
let first = 0;
for (let edit = 0; edit < edits; edit++) {
  const start = { line: 200 * edit + 2, character: 11 };
  service.changeDocument(uri, [{ range: { start, end: start }, text: 'x' }], edit + 2);
  service.documents().get(uri).text.getText().charCodeAt(0);
  if (edit === 0) first = alive();
}
console.log(JSON.stringify({ first, last: alive() }));
`;

describe('500 open documents', () => {
  it('take no more memory after ten thousand edits than after half of them', async () => {
    const { first, last } = await aliveIn(SCRIPT, DOCUMENTS, EDITS);
    ok(last < 1.05 * first, `${(first / 1e6).toFixed(1)} MB have become ${(last / 1e6).toFixed(1)}`);
  }).timeout(240_000);
});

describe('a long text', () => {
  it('is not kept as it was before each of its places was edited', async () => {
    const { first, last } = await aliveIn(LONG_TEXT, 50);
    ok(last < 1.05 * first, `${(first / 1e6).toFixed(1)} MB have become ${(last / 1e6).toFixed(1)}`);
  }).timeout(60_000);
});

/** Runs a script with the built engine in a process of its own. @returns the bytes that it says are alive */
async function aliveIn(code: string, ...numbers: readonly number[]) {
  const script = join(await built(), 'service.js');
  // With threads of its own, V8 compiles and collects at other moments in each run, and counts more or less as alive.
  const flags = ['--expose-gc', '--single-threaded'];
  const child = spawn(process.execPath, [...flags, '-e', code, script, ...numbers.map(String)]);
  const [output, errors] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  deepEqual(errors, '');
  return JSON.parse(output) as { readonly first: number; readonly last: number };
}
