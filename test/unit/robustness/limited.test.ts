import { deepEqual, equal, match, ok } from 'node:assert/strict';
import {
  MAX_LENGTH,
  MAX_LINE,
  MAX_PIECES,
  MAX_THINGS,
  MAX_WHOLE,
} from '../../../server/src/service/syntax/limits';
import { callEveryFeature } from '../support/every-feature';
import { service, uriOf } from '../support/service';
import { diagnosed } from './opened';

const JOURNEY = 'id: a\ntitle: A\nstages: []\n';
const PERSONAS = 'personas:\n  - id: ida\n    name: Ida\n';

/** A file that is too large for one reason each, and how its finding begins. */
const tooLarge: readonly (readonly [why: string, text: () => string, begins: RegExp])[] = [
  ['50 MB long', () => `${JOURNEY}# ${'x'.repeat(80)}\n`.repeat(450_000), /^This file is larger than 10 MB /],
  [
    'one line of 10 MB',
    () => `title: ${'x'.repeat(10_000_000)}\n`,
    /^Line 1 has more than 100,000 characters/,
  ],
  [
    'a long line further down',
    () => `${JOURNEY}goal: "${'word '.repeat(MAX_LINE / 5)}"\n`,
    /^Line 4 has more than 100,000 characters/,
  ],
  [
    'a list of a million items',
    () => `stages:\n${'- a\n'.repeat(1_000_000)}`,
    /^This file has too many lines /,
  ],
  ['10 MB of brackets', () => '['.repeat(10_000_000), /^Line 1 has more than 100,000 characters/],
  [
    'a hundred thousand touchpoints in one line each',
    () => `touchpoints:\n${'- { id: a }\n'.repeat(100_000)}`,
    /^This file defines or names too many things /,
  ],
  [
    'a step that names a hundred thousand touchpoints',
    () => `stages:\n- steps:\n  - touchpoints:\n${'    - a\n'.repeat(100_000)}`,
    /^This file defines or names too many things /,
  ],
  [
    'a hundred thousand keys that nobody knows',
    () => Array.from({ length: 100_000 }, (_, index) => `key${index}: a value\n`).join(''),
    /^This file has more than 40,000 mistakes/,
  ],
  ['10 MB of empty lines', () => '\n'.repeat(10_000_000), /^This file has too many lines /],
  [
    'an anchor far down in a long text',
    () => `${JOURNEY}x-notes:\n${'  - a note of many\n'.repeat(60_000)}x-a: &a { b: c }\n`,
    /^From line 60005 on, an anchor, /,
  ],
  [
    'a quotation mark that is never closed, in a long text',
    () => `${JOURNEY}x-notes:\n${'  - a note of many\n'.repeat(60_000)}goal: "open\n`,
    /^From line 60005 on, an anchor, /,
  ],
  [
    'JSON of many lines',
    () => JSON.stringify({ id: 'a', notes: Array.from({ length: 60_000 }, () => 'a note of many') }, null, 1),
    /^From line 1 on, an anchor, a bracket over many lines /,
  ],
];

describe('a file that is too large to be read', function () {
  this.timeout(60_000);

  for (const [why, text, begins] of tooLarge) {
    it(`says so on its first line, and nothing else: ${why}`, async () => {
      const opened = service();
      const [uri, source] = [uriOf('a.journey.yaml'), text()];
      opened.setDocument(uri, source, 1);
      const answers = await callEveryFeature(opened, uri, 10);
      const [finding, ...others] = opened.diagnostics(uri);
      deepEqual(others, []);
      equal(finding?.code, 'yaml-syntax');
      match(String(finding?.message), begins);
      equal(finding?.range.start.line, 0);
      deepEqual([answers.documentSymbols, answers.preview, answers.format], [[], undefined, undefined]);
    });
  }

  it('says it in the language of the user', () => {
    const text = `title: ${'x'.repeat(MAX_LINE)}\n`;
    const told = (['de', 'da'] as const).map(language => {
      const opened = service(language);
      opened.setDocument(uriOf('a.journey.yaml'), text, 1);
      return String(opened.diagnostics(uriOf('a.journey.yaml'))[0]?.message);
    });
    match(told[0] ?? '', /^Zeile 1 hat mehr als 100\.000 Zeichen, deshalb wird diese Datei nicht gelesen: /);
    match(told[1] ?? '', /^Linje 1 har mere end 100\.000 tegn, så filen bliver ikke læst: /);
  });

  it('is read as soon as it is small enough, and not any more as soon as it is too large', () => {
    const opened = service();
    const uri = uriOf('a.journey.yaml');
    const codes = () => opened.diagnostics(uri).map(({ code }) => code);
    opened.setDocument(uri, `${JOURNEY}goal: ${'x'.repeat(MAX_LINE)}\n`, 1);
    deepEqual(codes(), ['yaml-syntax']);
    const rest = { start: { line: 3, character: 10 }, end: { line: 3, character: MAX_LINE + 6 } };
    opened.changeDocument(uri, [{ range: rest, text: '' }], 2);
    ok(!codes().includes('yaml-syntax') && codes().length > 0, codes().join());
    const end = { start: { line: 3, character: 10 }, end: { line: 3, character: 10 } };
    opened.changeDocument(uri, [{ range: end, text: 'y'.repeat(MAX_LINE) }], 3);
    deepEqual(codes(), ['yaml-syntax']);
  });

  /** A file that has all but one of what it may have, and what adds two in a small block of it. */
  const growing = [
    ['too many lines', '# a comment\n'.repeat(MAX_PIECES - 5), 'x-a: [b]', 'x-a: [b,c,d]'],
    [
      'too many things',
      `x-b:\n${'  - c: d\n'.repeat(MAX_THINGS - 2)}`,
      '  - b: c',
      '  - b: c\n  - d: e\n  - f: g',
    ],
  ] as const;

  for (const [what, rest, before, after] of growing) {
    it(`says so although it has grown by small edits, and is read once it has shrunk: ${what}`, () => {
      const opened = service();
      const uri = uriOf('a.journey.yaml');
      const messages = () =>
        opened
          .diagnostics(uri)
          .flatMap(({ code, message }) => (code === 'yaml-syntax' ? [String(message)] : []));
      const small = before.startsWith('  ') ? `x-a:\n${before}` : before;
      opened.setDocument(uri, `${JOURNEY}${small}\n${rest}`, 1);
      deepEqual(messages(), []);
      const line = JOURNEY.split('\n').length - 1 + small.split('\n').length - 1;
      const start = { line, character: 0 };
      const end = (text: string) => {
        const lines = text.split('\n');
        return { line: line + lines.length - 1, character: lines.at(-1)?.length ?? 0 };
      };
      opened.changeDocument(uri, [{ range: { start, end: end(before) }, text: after }], 2);
      match(messages().join(), new RegExp(`^This file (?:has|defines or names) ${what} `));
      opened.changeDocument(uri, [{ range: { start, end: end(after) }, text: before }], 3);
      deepEqual(messages(), []);
    });
  }

  it('costs the other files no more than what it would define', () => {
    const opened = service();
    opened.setDocument(uriOf('b.personas.yaml'), PERSONAS + '\n'.repeat(MAX_PIECES), null);
    opened.setDocument(uriOf('a.journey.yaml'), `personas: [ida]\n${JOURNEY}`, 1);
    const codes = opened.diagnostics(uriOf('a.journey.yaml')).map(({ code }) => code);
    equal(codes.filter(code => code === 'unresolved-reference').length, 1);
  });
});

describe('a large file', function () {
  this.timeout(60_000);

  it('is read in full where its blocks can be told from each other', () => {
    const notes = '  - a note\n'.repeat(MAX_WHOLE / 10);
    ok(notes.length > MAX_WHOLE && notes.length < MAX_LENGTH);
    const messages = diagnosed(`${JOURNEY}x-notes:\n${notes}titel: A\n`).map(({ code }) => code);
    ok(messages.includes('unknown-key'));
  });

  it('may consist of comments, a header of many lines among them', () => {
    const comments = '# a comment\r\n'.repeat(MAX_WHOLE / 10);
    ok(diagnosed(`${comments}titel: A\r\n`).some(({ code }) => code === 'unknown-key'));
  });
});
