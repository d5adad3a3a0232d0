import { deepEqual, equal } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { formatText, formattingEdits } from '../../../server/src/service/features/formatting';
import { applyEdits } from '../../../server/src/service/syntax/apply-edits';
import { parseYaml } from '../../../server/src/service/syntax/parse';
import { sameContent } from '../../../server/src/service/syntax/same-content';

const ROOT = join(__dirname, '../../..');
const samples = ['samples', 'samples/broken', 'test/rules'].flatMap(folder =>
  readdirSync(join(ROOT, folder))
    .filter(name => name.endsWith('.yaml'))
    .map(name => ({ name: `${folder}/${name}`, text: readFileSync(join(ROOT, folder, name), 'utf8') })),
);

describe('formatting', () => {
  it('is one edit where ten thousand lines change', () => {
    const text = `x-notes:\n${'- a\n'.repeat(10_000)}x-end: 1\n`;
    const after = formatText(text);
    const edits = formattingEdits(text, after);
    equal(edits.length, 1);
    equal(applyEdits(text, edits), after);
  });

  for (const [what, before, after] of [
    ['takes blanks from the ends of lines', 'a: 1  \nb: 2\t\n', 'a: 1\nb: 2\n'],
    [
      'keeps one blank line of several, and none at either end',
      '\n\na: 1\n\n\n\nb: 2\n\n\n',
      'a: 1\n\nb: 2\n',
    ],
    ['ends a file with a line break', 'a: 1', 'a: 1\n'],
    ['indents lists under their keys', 'a:\n- b: 1\n  c: 2\n- d\n', 'a:\n  - b: 1\n    c: 2\n  - d\n'],
    ['indents by two', 'a:\n    b:\n       c: 1\n', 'a:\n  b:\n    c: 1\n'],
    [
      'puts one space behind dashes and colons',
      'a:   1\nb :\n  -   c:  2\n      d: 3\n',
      'a: 1\nb:\n  - c: 2\n    d: 3\n',
    ],
    [
      'moves a block of text along',
      'a:\n- b: |\n      x\n        y\n\n      z\n',
      'a:\n  - b: |\n      x\n        y\n\n      z\n',
    ],
    ['keeps blank lines that are text', 'a: |+\n  x\n\n\nb: 1\n', 'a: |+\n  x\n\n\nb: 1\n'],
    ['moves wrapped text along', 'a:\n- "x\n  y"\n- p\n  q\n', 'a:\n  - "x\n    y"\n  - p\n    q\n'],
    ['moves braces along', 'a:\n- [x,\n   y]\n', 'a:\n  - [x,\n     y]\n'],
    ['moves a comment with the line below it', 'a:\n# c\n- b\n# d\ne: 1\n', 'a:\n  # c\n  - b\n# d\ne: 1\n'],
    [
      'keeps a comment behind a value at its distance',
      'a: 1   # c\nb:   # d\n  c: 1\n',
      'a: 1   # c\nb:   # d\n  c: 1\n',
    ],
    [
      'moves merge keys and anchors along',
      'a: &x\n    b: 1\nc:\n    <<:  *x\n    d: 1\n',
      'a: &x\n  b: 1\nc:\n  <<: *x\n  d: 1\n',
    ],
    [
      'moves the list of a key with an anchor along',
      'a:\n- &x b: 1\n  c: 2\n',
      'a:\n  - &x b: 1\n    c: 2\n',
    ],
    ['leaves a text alone that does not parse', 'a:   [\n', 'a:   [\n'],
    ['leaves a text alone that it does not know', '? a\n:   1\n', '? a\n:   1\n'],
    ['keeps Windows’ line breaks', 'a:   1\r\n\r\n\r\nb: 2\r\n', 'a: 1\r\n\r\nb: 2\r\n'],
    [
      'keeps JSON as it is, but for the blanks at the ends of lines',
      '{\n    "a": 1,  \n    "b": 2\n}\n',
      '{\n    "a": 1,\n    "b": 2\n}\n',
    ],
    ['keeps a mark of byte order', '\ufeffa:   1\n', '\ufeffa: 1\n'],
    ['keeps an empty text', '', ''],
    ['formats a text of comments alone', '# a  \n\n\n# b', '# a\n\n# b\n'],
  ] as const) {
    it(what, () => equal(formatText(before), after));
  }

  it('keeps what the samples say, however untidy they become', () => {
    const choice = fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...samples), choice, ({ text }, choices) => {
        const messy = untidy(text, choices);
        const formatted = formatText(messy);
        equal(formatted.replace(/\s/g, ''), messy.replace(/\s/g, ''));
        equal(sameContent(parseYaml(formatted).root, parseYaml(messy).root), true);
        equal(formatText(formatted), formatted);
        equal(applyEdits(messy, formattingEdits(messy, formatted)), formatted);
      }),
      { numRuns: 40 },
    );
  }).timeout(20_000);

  it('brings a sample back to its layout from another', () => {
    for (const { name, text } of samples.filter(isGood)) {
      const wide = text.replace(/^( +)(-?)/gm, (_, blanks, dash) => blanks + blanks + (dash && '-  '));
      equal(formatText(wide), text, name);
    }
  }).timeout(10_000);

  it('leaves the samples as they are: they show the layout', () => {
    const good = samples.filter(isGood);
    deepEqual(
      good.map(({ text }) => formatText(text)),
      good.map(({ text }) => text),
    );
  });
});

function isGood({ name }: { readonly name: string }): boolean {
  return /^samples\/[^/]+$/.test(name);
}

/** Disturbs lines in ways that mostly leave the meaning; which line gets which repeats. */
function untidy(text: string, choices: readonly number[]): string {
  const disturb = [
    (line: string) => line,
    (line: string) => `${line}  `,
    (line: string) => line.replace(/^(\s*)- (?=\S+$)/, '$1-   '),
    (line: string) => line.replace(/^([\s\w-]*):(?= )/, '$1:  '),
    (line: string) => `${line}\n\n`,
    (line: string) => line.replace(/^ +/, blanks => blanks + blanks),
  ];
  return text
    .split('\n')
    .map((line, index) => disturb[choices[index % choices.length] ?? 0]?.(line) ?? line)
    .join('\n');
}
