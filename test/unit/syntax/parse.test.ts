import { deepEqual, equal } from 'node:assert/strict';
import { nodeAt, type Path, stringOf, type YamlNode } from '../../../server/src/service/syntax/nodes';
import { parseYaml } from '../../../server/src/service/syntax/parse';
import { yaml } from '../support/cursor';

/** The codes of what is wrong, each with the text that it is shown on. */
function problemsIn(text: string): readonly string[] {
  return parseYaml(text).problems.map(
    ({ code, start, end }) => `${code} ${JSON.stringify(text.slice(start, end))}`,
  );
}

function at(text: string, path: Path): YamlNode {
  const { root } = parseYaml(text);
  if (!root) throw new Error('The text is empty');
  return nodeAt(root, path);
}

/** The text of the node at a path. */
function textAt(text: string, path: Path): string {
  const { start, end } = at(text, path);
  return text.slice(start, end);
}

describe('parsing YAML', () => {
  it('knows the place of every value, in block and in flow style', () => {
    const text = 'stages:\n  - id: buy # now\n    wait: "2 d"\n  - { id: use, tags: [a, b] }\n';
    equal(textAt(text, ['stages', 0, 'id']), 'buy');
    equal(textAt(text, ['stages', 0, 'wait']), '"2 d"');
    equal(textAt(text, ['stages', 1]), '{ id: use, tags: [a, b] }');
    equal(textAt(text, ['stages', 1, 'tags', 1]), 'b');
  });

  for (const [name, lineBreak] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['a lone CR', '\r'],
  ] as const) {
    it(`counts offsets right with ${name}`, () => {
      const text = ['\uFEFFid: a', 'title: 🛒 Kauf', 'owner: x', ''].join(lineBreak);
      equal(textAt(text, ['title']), '🛒 Kauf');
      equal(textAt(text, ['owner']), 'x');
      deepEqual(problemsIn(text), []);
    });
  }

  it('keeps a date as it is written', () => {
    equal(stringOf(at('reviewed: 2026-11-21', ['reviewed'])), '2026-11-21');
  });

  it('goes on behind a mistake', () => {
    const text = 'id: a\n\tx: 1\ntitle: B\n';
    equal(textAt(text, ['title']), 'B');
    deepEqual(problemsIn(text).length > 0, true);
  });

  it('reports a key that is there twice, and keeps the first', () => {
    deepEqual(problemsIn('id: a\nid: b\n'), ['DUPLICATE_KEY "id"']);
    equal(textAt('id: a\nid: b\n', ['id']), 'a');
  });

  it('reports a second document', () => {
    deepEqual(problemsIn('id: a\n---\nid: b\n'), ['MULTIPLE_DOCUMENTS "---"']);
  });

  it('follows aliases and merge keys; what the map says itself wins', () => {
    const text = yaml`
      base: &base { phase: before, steps: [] }
      one:
        <<: *base
        phase: after
      two: *base
    `;
    deepEqual(problemsIn(text), []);
    equal(stringOf(at(text, ['one', 'phase'])), 'after');
    equal(at(text, ['one', 'steps']).kind, 'list');
    equal(stringOf(at(text, ['two', 'phase'])), 'before');
  });

  it('reports an anchor that contains itself, and one that is nowhere', () => {
    deepEqual(problemsIn('a: &self [*self]\nb: *gone\n'), [
      'ANCHOR_CONTAINS_ITSELF "*self"',
      'UNKNOWN_ANCHOR "*gone"',
    ]);
  });

  it('survives an alias bomb', () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const items =
        level === 0
          ? 'x'
          : Array(10)
              .fill(`*l${level - 1}`)
              .join(', ');
      return `l${level}: &l${level} [${items}]`;
    });
    deepEqual(
      parseYaml(levels.join('\n')).problems.map(({ code }) => code),
      ['ALIAS_BOMB'],
    );
  });

  for (const [name, text] of [
    ['brackets', '['.repeat(5000)],
    ['maps', '{a: '.repeat(5000)],
    ['dashes', '- '.repeat(5000)],
    ['indentation', Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ] as const) {
    it(`refuses ${name} that nest a thousand deep, again and again`, () => {
      for (let run = 0; run < 2; run++) {
        deepEqual(
          parseYaml(text).problems.map(({ code }) => code),
          ['TOO_DEEP'],
        );
      }
    });
  }

  it('finds nothing in an empty text', () => {
    for (const text of ['', '\n\n', '# only a comment\n', '---\n']) {
      const { root, problems } = parseYaml(text);
      deepEqual({ root, problems }, { root: undefined, problems: [] });
    }
  });
});
