import { equal } from 'node:assert/strict';
import { addItem } from '../../../server/src/service/syntax/edit/items';
import { insertPair, setPair } from '../../../server/src/service/syntax/edit/pairs';
import { replaceScalar } from '../../../server/src/service/syntax/edit/scalar';
import type { TextEdit } from '../../../server/src/service/syntax/edit/text-edit';
import type { Writable } from '../../../server/src/service/syntax/edit/writing';
import { type MapNode, nodeAt, type Path } from '../../../server/src/service/syntax/nodes';
import { parseYaml } from '../../../server/src/service/syntax/parse';
import { yaml } from '../support/cursor';

function mapAt(text: string, path: Path): MapNode {
  const { root } = parseYaml(text);
  const node = root && nodeAt(root, path);
  if (node?.kind !== 'map') throw new Error(`There is no map at ${path.join('/')}`);
  return node;
}

function apply(text: string, edit: TextEdit | undefined): string {
  if (!edit) throw new Error('There is no edit');
  return text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
}

function insert(text: string, path: Path, key: string, value: Writable, after?: string): string {
  return apply(text, insertPair(text, mapAt(text, path), key, value, after));
}

describe('editing YAML', () => {
  it('adds a key as the last of its map, behind comments', () => {
    const text = 'steps:\n  - id: pay # soon\n\n  # the end\n';
    equal(
      insert(text, ['steps', 0], 'sentiment', 0),
      'steps:\n  - id: pay # soon\n    sentiment: 0\n\n  # the end\n',
    );
  });

  it('adds a key behind the one that is named', () => {
    equal(insert('id: a\nstages: []\n', [], 'owner', 'CX', 'id'), 'id: a\nowner: CX\nstages: []\n');
  });

  it('adds a key behind a nested value and behind a block text', () => {
    equal(insert('a:\n  - b: 1\n    c: 2\n', [], 'd', 3), 'a:\n  - b: 1\n    c: 2\nd: 3\n');
    equal(insert('a: |\n  one\n  two\n\n', [], 'd', 3), 'a: |\n  one\n  two\nd: 3\n\n');
  });

  it('adds a key where the file has no last line break', () => {
    equal(insert('id: a', [], 'owner', 'CX'), 'id: a\nowner: CX');
  });

  it('stays in flow style', () => {
    equal(insert('a: { id: x }', ['a'], 'tags', ['b', 'c']), 'a: { id: x, tags: [ b, c ] }');
    equal(insert('a: {}', ['a'], 'id', 'x'), 'a: { id: x }');
  });

  it('writes nested values indented', () => {
    equal(
      insert('steps:\n  - id: pay\n', ['steps', 0], 'pain_points', [{ id: 'p', text: 'slow' }]),
      'steps:\n  - id: pay\n    pain_points:\n      - id: p\n        text: slow\n',
    );
  });

  it('keeps the line breaks of the file', () => {
    equal(insert('id: a\r\ntitle: b\r\n', [], 'x', [1]), 'id: a\r\ntitle: b\r\nx:\r\n  - 1\r\n');
  });

  it('adds an item to a list, to an empty list, to a missing one and to a key without value', () => {
    const add = (text: string) => apply(text, addItem(text, mapAt(text, []), 'tags', 'new'));
    equal(add('tags:\n  - old # why\nid: a\n'), 'tags:\n  - old # why\n  - new\nid: a\n');
    equal(add('tags:\n- old\n'), 'tags:\n- old\n- new\n');
    equal(add('tags: [old]\n'), 'tags: [old, new]\n');
    equal(add('tags: []\n'), 'tags: [new]\n');
    equal(add('id: a\n'), 'id: a\ntags:\n  - new\n');
    equal(add('tags:\nid: a\n'), 'tags:\n  - new\nid: a\n');
  });

  it('replaces a value and nothing else', () => {
    const text = yaml`
      status: open   # still
      by: 'Ann'
    `;
    const map = mapAt(text, []);
    equal(apply(text, setPair(text, map, 'status', 'done')), "status: done   # still\nby: 'Ann'\n");
    equal(apply(text, setPair(text, map, 'by', 'Bo')), "status: open   # still\nby: 'Bo'\n");
  });

  it('quotes what YAML would read as something else', () => {
    const text = 'a: x\n';
    const { root } = parseYaml(text);
    const node = root && nodeAt(root, ['a']);
    if (node?.kind !== 'scalar') throw new Error('There is no scalar');
    equal(apply(text, replaceScalar(text, node, 'yes: no')), 'a: "yes: no"\n');
    equal(apply(text, replaceScalar(text, node, '12')), 'a: "12"\n');
  });
});
