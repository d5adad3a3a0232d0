import { deepEqual } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { built } from '../support/built';
import { diagnosed } from './opened';

/** Reads every text twice, as the parser fails only the second time, and says which rules have found something. */
const SCRIPT = `
const { createJourneyService } = require(process.argv[1]);
const service = createJourneyService({
  language: () => 'en', today: () => '2026-11-21', ruleDocs: () => undefined,
  onCrash: (what, error) => { throw error; },
});
const answers = JSON.parse(process.argv[2]).map(([piece, times, rest]) => {
  const text = piece.repeat(times) + rest;
  for (const version of [1, 2]) service.setDocument('file:///a.journey.yaml', text, version);
  service.documentSymbols('file:///a.journey.yaml');
  service.format('file:///a.journey.yaml');
  const [first] = service.diagnostics('file:///a.journey.yaml');
  return first.message;
});
console.log(JSON.stringify(answers));
`;

describe('a text that nests deeper than anybody can read', () => {
  it('is refused, and the process goes on', async () => {
    const texts = [
      ['[', 5000, ''],
      ['{a: ', 5000, ''],
      ['- ', 5000, 'a'],
      ['? ', 5000, 'a'],
      ['- [', 2000, ''],
    ];
    const child = spawn(process.execPath, [
      '-e',
      SCRIPT,
      join(await built(), 'service.js'),
      JSON.stringify(texts),
    ]);
    const [output, errors] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
    const refused = 'The text nests deeper than 200 levels and is not read.';
    deepEqual([errors, JSON.parse(output || 'null')], ['', texts.map(() => refused)]);
  }).timeout(60_000);

  it('is read down to there where only its mistakes nest it', () => {
    const codes = diagnosed('a: b: c\n'.repeat(400)).map(({ code }) => code);
    deepEqual([...new Set(codes)], ['yaml-syntax']);
  }).timeout(60_000);
});
