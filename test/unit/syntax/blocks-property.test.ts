import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { blockOf } from '../../../server/src/service/syntax/blocks/block';
import type { SyntaxTree, YamlNode } from '../../../server/src/service/syntax/nodes';
import { parseYaml } from '../../../server/src/service/syntax/parse';
import { reparse } from '../../../server/src/service/syntax/reparse';
import { parseWhole } from '../../../server/src/service/syntax/whole';
import { MANY, runs } from '../support/runs';
import { type AnyEdit, anyEdit, applied, everyFile } from './any-edits';

/** A tree as plain data: every place, value and problem. */
function written({ root, problems }: SyntaxTree): unknown {
  return {
    root: root && nodeOf(root),
    problems: problems.map(({ code, detail, start, end }) => [code, start, end, detail]),
  };
}

function nodeOf(node: YamlNode): unknown {
  const { kind, start, end } = node;
  if (node.kind === 'scalar') return [node.style, start, end, node.value];
  if (node.kind === 'list') return [kind, start, end, node.flow, node.items.map(nodeOf)];
  const pairs = node.pairs.map(pair => [
    pair.name,
    pair.merged,
    pair.start,
    pair.end,
    nodeOf(pair.key),
    nodeOf(pair.value),
  ]);
  return [kind, start, end, node.flow, pairs];
}

/** The blocks with their places, and in which other they stand. */
function blocksOf({ parts }: SyntaxTree): unknown {
  return parts.map(part => {
    const { kind, column, length, depth, parent } = blockOf(part);
    return [part.at, kind, column, length, depth, parent && parts.indexOf(parent)];
  });
}

function asWhole(text: string): SyntaxTree {
  return parseWhole(text.replace(/\r(?!\n)/g, '\n'));
}

describe('reading YAML in blocks', () => {
  const files = everyFile();

  it('reads every file as yaml reads it in one go', () => {
    for (const [name, text] of files) deepEqual(written(parseYaml(text)), written(asWhole(text)), name);
  }).timeout(MANY);

  it('reads most files in blocks', () => {
    const inBlocks = files.filter(([, text]) => parseYaml(text).parts.length > 1);
    deepEqual(inBlocks.length > files.length / 2, true, `${inBlocks.length} of ${files.length}`);
  });

  it('reads them so after any edits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(anyEdit, { minLength: 1, maxLength: 3 }),
        ([, text], edits) => {
          const edited = edits.reduce((before, edit) => applied(before, edit).text, text);
          deepEqual(written(parseYaml(edited)), written(asWhole(edited)));
        },
      ),
      runs(500),
    );
  }).timeout(MANY);

  it('reads after each edit what it would read anew', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(anyEdit, { minLength: 1, maxLength: 10 }),
        ([, text], edits) => {
          followed(text, edits, (tree, edited) => {
            const anew = parseYaml(edited);
            deepEqual([written(tree), blocksOf(tree)], [written(anew), blocksOf(anew)]);
          });
        },
      ),
      runs(200),
    );
  }).timeout(MANY);

  it('reads no more than the block around an edit', () => {
    const text = 'touchpoints:\n  - id: chat\n    owner: Ida\n  - id: shop\n    owner: Bo\n';
    const before = parseYaml(text);
    const [, , chat, shop] = before.parts;
    const change = { start: text.indexOf('Bo'), end: text.indexOf('Bo') + 2, length: 5 };
    const after = reparse(before, text.replace('Bo', 'Bella'), change);
    deepEqual([after.parts[2] === chat, after.parts[3] === shop], [true, false]);
  });
});

function followed(
  text: string,
  edits: readonly AnyEdit[],
  check: (tree: SyntaxTree, text: string) => void,
): void {
  let edited = text;
  let tree = parseYaml(text);
  for (const edit of edits) {
    const { text: next, ...change } = applied(edited, edit);
    tree = reparse(tree, next, change);
    edited = next;
    check(tree, edited);
  }
}
