import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

/** A stretch of a text, as shares of its length, and what is written in its place. */
export interface AnyEdit {
  readonly at: number;
  readonly deleted: number;
  readonly written: string;
}

/** What people type, and what upsets a parser. */
const snippets = [
  ...[
    '',
    'x',
    'e',
    '1',
    ' ',
    '  ',
    '    ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '- ',
    '-',
    ': ',
    ':',
    '#',
    ' # now',
  ],
  ...[
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '|',
    '>',
    '&a ',
    '*a',
    '<<: *a',
    '!',
    '%',
    '@',
    '`',
    '?',
    '~',
    '---\n',
  ],
  ...[
    'é',
    '🛒',
    '\u2028',
    '\ufeff',
    'null',
    '0x1F',
    'key: ',
    'title: x\n',
    '- id: z\n',
    '\n  - id: n\n    title: N\n',
  ],
  ...['|\n      text\n', '"a\n b"', '# journey-disable-next-line\n', '[a, b]', '{ en: A, de: B }'],
];

/** Any edit: mostly short, as typing is. */
export const anyEdit: fc.Arbitrary<AnyEdit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  deleted: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(6), fc.nat(60)),
  written: fc.constantFrom(...snippets),
});

/** The edit in a text: what it leads to, and which stretch it replaced. */
export function applied(text: string, { at, deleted, written }: AnyEdit) {
  const start = Math.floor(at * text.length);
  const end = Math.min(start + deleted, text.length);
  return { text: text.slice(0, start) + written + text.slice(end), start, end, length: written.length };
}

/** Every journey file of the samples and every file of the rules' fixtures, by name. */
export function everyFile(): readonly (readonly [name: string, text: string])[] {
  return [...filesIn('samples'), ...filesIn('test/rules')].flatMap(path =>
    readFileSync(path, 'utf8')
      .split(/^=== .*\n/m)
      .map((text, index) => [`${path} ${index}`, text] as const),
  );
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.ya?ml$/.test(name))
    .sort()
    .map(name => join(folder, name));
}
