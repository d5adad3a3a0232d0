import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../server/src/service/syntax/apply-edits';
import { parseYaml } from '../../../server/src/service/syntax/parse';
import { sameContent } from '../../../server/src/service/syntax/same-content';
import { cursorIn, yaml } from '../support/cursor';
import { open, service, uriOf } from '../support/service';

/** The text after the lines between the two marks are formatted. */
function formatLines(marked: string): string {
  const [before = '', inside = '', behind = ''] = marked.split('<|>');
  const text = before + inside + behind;
  return formatPart(text, before.length, before.length + inside.length);
}

function formatPart(text: string, start: number, end: number): string {
  const opened = service();
  const uri = uriOf('main.journey.yaml');
  opened.setDocument(uri, text, 1);
  const document = opened.documents().get(uri)?.text;
  if (!document) throw new Error('The text is not known');
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  return applyEdits(text, opened.formatRange(uri, range));
}

/** What Enter at the cursor leads to: the line break, then what the server says; blanks at the cursor are kept. */
function enter(marked: string, lineBreak = '\n'): string {
  const { text, offset } = cursorIn(marked);
  const {
    service: opened,
    uri,
    position,
  } = open(`${text.slice(0, offset)}${lineBreak}<|>${text.slice(offset)}`);
  const document = opened.documents().get(uri)?.text.getText() ?? '';
  return applyEdits(document, opened.formatOnEnter(uri, position));
}

describe('formatting some lines', () => {
  it('leaves all other lines alone', () => {
    equal(formatLines('a:   1\n<|>b:   2  \n<|>c:   3\n'), 'a:   1\nb: 2\nc:   3\n');
  });

  it('puts them where they belong, with their comments', () => {
    const text =
      'stages:\n  - id: a\n    steps:\n    <|>-   id: b # one\n        # two\n        title:  B\n<|>  - id: c\n';
    equal(
      formatLines(text),
      'stages:\n  - id: a\n    steps:\n      - id: b # one\n        # two\n        title: B\n  - id: c\n',
    );
  });

  it('keeps them beside lines that stand elsewhere', () => {
    equal(
      formatLines('a:\n    - b: 1\n<|>    -   c:   2\n        d: 3\n<|>    - e: 4\n'),
      'a:\n    - b: 1\n    - c: 2\n      d: 3\n    - e: 4\n',
    );
  });

  it('changes nothing in a text that does not parse', () => {
    equal(formatLines('<|>a:   [\n<|>b: 1\n'), 'a:   [\nb: 1\n');
  });

  it('leaves the meaning, whichever lines are chosen', () => {
    const text = yaml`
      stages:
      - id:   a
        title: >-
            Two
            lines
        steps:
             - id: b   # c
               wait:  3d


             - { id: c,
                 title: C }
      plan:
          id: p
    `;
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
        const formatted = formatPart(text, Math.min(a, b), Math.max(a, b));
        equal(sameContent(parseYaml(formatted).root, parseYaml(text).root), true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a new line', () => {
  for (const [what, before, after] of [
    ['goes on with a map', 'a:\n  b: 1<|>\n', 'a:\n  b: 1\n  \n'],
    ['begins what stands under a key', 'stages:<|>\n', 'stages:\n  \n'],
    ['begins what stands under a key with a comment', 'a: # all<|>\n', 'a: # all\n  \n'],
    ['goes on with an item’s keys', '  - id: a<|>\n', '  - id: a\n    \n'],
    ['begins what stands under an item’s key', '  - steps:<|>\n', '  - steps:\n      \n'],
    ['goes on with a list of ids', 'a:\n  - checkout<|>\n', 'a:\n  - checkout\n  - \n'],
    ['goes on with a list of quoted texts', 'a:\n  - "x: y"<|>\n', 'a:\n  - "x: y"\n  - \n'],
    ['begins a text', 'a:\n  - b: |<|>\n', 'a:\n  - b: |\n      \n'],
    ['begins a text that is an item', 'a:\n  - >-<|>\n', 'a:\n  - >-\n    \n'],
    ['leaves a text to its writer', 'a: |\n  - x: 1<|>\n', 'a: |\n  - x: 1\n\n'],
    ['leaves an open quote alone', 'a:\n  - "x<|>\n', 'a:\n  - "x\n\n'],
    ['leaves open brackets alone', 'a: [x,<|>\n', 'a: [x,\n\n'],
    ['stays under a comment', 'a:\n  # why<|>\n  b: 1\n', 'a:\n  # why\n  \n  b: 1\n'],
    ['keeps what stood behind the cursor', 'a:\n  b: 1<|> # c\n', 'a:\n  b: 1\n  # c\n'],
    ['ends a list after an empty item', 'a:\n  b:\n    - x\n    - <|>\n', 'a:\n  b:\n    - x\n  \n'],
    ['ends a list that is not indented', 'a:\n  b:\n  - x\n  - <|>\nc: 1\n', 'a:\n  b:\n  - x\n  \nc: 1\n'],
    ['says nothing after an empty line', 'a: 1\n<|>\n', 'a: 1\n\n\n'],
  ] as const) {
    it(what, () => equal(enter(before), after));
  }

  it('does the same with Windows’ line breaks', () => {
    equal(enter('a:\r\n  - x<|>\r\n', '\r\n'), 'a:\r\n  - x\r\n  - \r\n');
    equal(enter('a:\r\n  - x\r\n  - <|>\r\n', '\r\n'), 'a:\r\n  - x\r\n\r\n');
  });
});
