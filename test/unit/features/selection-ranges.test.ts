import { deepEqual, equal } from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-types';
import { open, service, uriOf } from '../support/service';

/** The texts that the selection grows to, the word first. */
function growing(marked: string): readonly string[] {
  const { service: opened, uri, position } = open(marked);
  const text = opened.documents().get(uri)?.text;
  const grown: string[] = [];
  let selection: SelectionRange | undefined = opened.selectionRanges(uri, [position])[0];
  for (; selection; selection = selection.parent) grown.push(text?.getText(selection.range) ?? '');
  return grown;
}

describe('growing the selection', () => {
  it('goes from the word to the scalar, the pair, the item, the list and on to the document', () => {
    const list = '- id: a\n    title: I pay <|>here\n  - id: b';
    const plain = list.replace('<|>', '');
    deepEqual(growing(`stages:\n  ${list}\nplan: {}\n`), [
      'here',
      'I pay here',
      'title: I pay here',
      'id: a\n    title: I pay here',
      '- id: a\n    title: I pay here',
      plain,
      `stages:\n  ${plain}`,
      `stages:\n  ${plain}\nplan: {}`,
      `stages:\n  ${plain}\nplan: {}\n`,
    ]);
  });

  it('takes the inside of quotes before the quotes', () => {
    deepEqual(growing('title: "Buy <|>it"\n').slice(0, 3), ['it', 'Buy it', '"Buy it"']);
  });

  it('grows in brackets', () => {
    deepEqual(growing('personas: [ann, be<|>n]\n').slice(0, 4), [
      'ben',
      '[ann, ben]',
      'personas: [ann, ben]',
      'personas: [ann, ben]\n',
    ]);
  });

  it('starts with the key where the cursor is on one', () => {
    deepEqual(growing('ti<|>tle: Buy\n'), ['title', 'title: Buy', 'title: Buy\n']);
  });

  it('takes the whole comment', () => {
    deepEqual(growing('title: "a #b" # the na<|>me\nid: x\n').slice(0, 2), ['name', '# the name']);
  });

  it('answers for each position, in a broken text and an empty one too', () => {
    const opened = service();
    opened.setDocument(uriOf('a.journey.yaml'), 'id: [a\ntitle: "b\n', 1);
    const positions = [
      { line: 0, character: 4 },
      { line: 1, character: 9 },
    ];
    equal(opened.selectionRanges(uriOf('a.journey.yaml'), positions).length, 2);
    deepEqual(growing('<|>'), ['']);
  });
});
