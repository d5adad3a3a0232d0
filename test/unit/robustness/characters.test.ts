import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { callEveryFeature } from '../support/every-feature';
import { service, uriOf } from '../support/service';
import { answered, diagnosed } from './opened';

/** Where the finding about the unknown key is, as line and UTF-16 columns. */
function placeOfUnknownKey(text: string): readonly number[] {
  const [{ range } = { range: undefined }] = diagnosed(text).filter(({ code }) => code === 'unknown-key');
  return range ? [range.start.line, range.start.character, range.end.character] : [];
}

describe('a text of unusual characters', () => {
  const lineBreaks = { LF: '\n', CRLF: '\r\n', CR: '\r' };
  for (const [name, lineBreak] of Object.entries(lineBreaks)) {
    it(`has exact ranges with ${name} at the ends of lines`, async () => {
      const text = ['id: a', '# über uns', 'title: "A"', 'titel: B', ''].join(lineBreak);
      deepEqual(placeOfUnknownKey(text), [3, 0, 5]);
      await answered(text);
    });
  }

  const beforeKey: Readonly<Record<string, string>> = {
    'an emoji of two units': '🛒',
    'a family of joined emoji': '👩‍👩‍👧',
    'right-to-left text': 'مسار الشراء ‏',
    'combining marks': 'Cafe\u0301 A\u030a',
    'a line separator, which ends no line': 'a\u2028b',
    'a next-line control, which ends no line': 'a\u0085b',
    'a no-break space': 'a\u00a0b',
    'a byte order mark inside': 'a\ufeffb',
    'half a surrogate pair': 'a\ud83d b',
    'the other half': 'a\ude00 b',
  };
  for (const [name, value] of Object.entries(beforeKey)) {
    it(`has exact ranges behind ${name}`, async () => {
      const text = `id: a\nowner: { "${value}": x, titel: y }\n`;
      const start = text.indexOf('{') - 'id: a\n'.length;
      const owner = diagnosed(text).find(({ code, range }) => code === 'schema' && range.start.line === 1);
      deepEqual(owner?.range, {
        start: { line: 1, character: start },
        end: { line: 1, character: text.split('\n')[1]?.length },
      });
      await answered(text);
    });
  }

  it('may begin with a byte order mark', () => {
    deepEqual(placeOfUnknownKey('\ufefftitel: B\n').slice(0, 1), [0]);
    deepEqual(placeOfUnknownKey('\ufeffid: a\ntitel: B\n'), [1, 0, 5]);
  });

  it('is answered with NUL in it', async () => {
    await answered('id: a\0b\n\0title: "\0"\n');
    deepEqual(placeOfUnknownKey('id: a\ntitle: "x\0"\ntitel: B\n'), [2, 0, 5]);
  });

  it('is answered with half a character in its paths', async () => {
    await answered('# yaml-language-server: $schema=a\ud83db.json\n$schema: "\\ude00.json"\nid: a\n');
    await answered('metrics: [{ id: a, source: { file: "a\\ud83d.csv" } }]\n', 'a.metrics.yaml');
    await answered('data: "\\ud83d"\n', 'journey.config.yaml');
  });

  it('is told that tabs do not indent', async () => {
    const found = await answered('id: a\nstages:\n\t- id: b\n');
    const [first] = found.filter(({ code }) => code === 'yaml-syntax');
    equal(first?.range.start.line, 2);
  });

  it('is told where a merge conflict is left, with every kind of line break', async () => {
    const text = readFileSync('samples/broken/conflict.journey.yaml', 'utf8');
    for (const lineBreak of Object.values(lineBreaks)) {
      const found = await answered(text.replaceAll('\n', lineBreak));
      const conflicts = found.filter(({ code }) => code === 'yaml-syntax');
      equal(conflicts.length, 1);
      equal(text.split('\n')[conflicts[0]?.range.start.line ?? 0]?.slice(0, 7), '<<<<<<<');
    }
  });
});

describe('names that JavaScript has itself', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

  for (const name of names) {
    it(`are ordinary keys and ids: ${name}`, async () => {
      const opened = service();
      const uri = uriOf('a.journey.yaml');
      const text = [
        `id: ${name}`,
        `${name}: x`,
        `title: { ${name}: A, en: B }`,
        `personas: [${name}, { id: ${name}, name: P }]`,
        'stages:',
        `  - id: ${name}`,
        '    steps:',
        `      - { id: ${name}, sentiment: { ${name}: 1 }, touchpoints: [${name}, { use: ${name}, ${name}: { ${name}: 1 } }] }`,
        'checklist:',
        `  ${name}: done`,
        '',
      ].join('\n');
      opened.setDocument(uri, text, 1);
      for (const before of ['id: ', 'sentiment: { ', 'use: '])
        await callEveryFeature(opened, uri, text.lastIndexOf(`${before}${name}`) + before.length + 1);
      ok(opened.diagnostics(uri).some(({ code, range }) => code === 'unknown-key' && range.start.line === 1));
      equal(({} as Record<string, unknown>).x, undefined, 'nothing has reached the prototype of objects');
    });
  }
});
