import { deepEqual, equal } from 'node:assert/strict';
import { open } from '../support/service';

/** The stretches that are edited together, with what stands on their line up to them. */
function linked(marked: string): readonly string[] | undefined {
  const { service, uri, position } = open(marked);
  const document = service.documents().get(uri)?.text;
  return service.linkedEditing(uri, position)?.ranges.map(range => {
    const before = document?.getText({ start: { line: range.start.line, character: 0 }, end: range.start });
    return `${before}[${document?.getText(range)}]`;
  });
}

describe('linked editing', () => {
  it('joins an anchor and its aliases, from either', () => {
    const expected = ['x-a: &[base]', '  <<: *[base]', 'x-c: [*[base]'];
    const text = (first: string, second: string) =>
      `x-a: &${first}\n  k: 1\nx-b:\n  <<: *${second}\nx-c: [*base]\n`;
    deepEqual(linked(text('ba<|>se', 'base')), expected);
    deepEqual(linked(text('base', 'base<|>')), expected);
  });

  it('tells apart anchors that take the same name one after the other', () => {
    deepEqual(linked('x-a: &n 1\nx-b: *n\nx-c: &n<|> 2\nx-d: *n\n'), ['x-c: &[n]', 'x-d: *[n]']);
  });

  it('takes nothing for an anchor inside texts and comments', () => {
    deepEqual(linked('x-a: &n<|> "&n *n" # &n *n\nx-b: >\n  &n and *n\nx-c: a &n *n\nx-d: "*n"\n'), [
      'x-a: &[n]',
    ]);
  });

  it('works on broken and half-typed text, with every line break', () => {
    deepEqual(linked('x-a: &n<|> [1,\r\nx-b: *n\r\nx-c: {'), ['x-a: &[n]', 'x-b: *[n]']);
    deepEqual(linked('x-a: &n<|> 1\rx-b: *n\r'), ['x-a: &[n]', 'x-b: *[n]']);
    deepEqual(linked('x-b: *lo<|>st\n'), ['x-b: *[lost]']);
  });

  it('is nowhere else', () => {
    equal(linked('id: <|>a\n'), undefined);
    equal(linked('x-a: &n 1\nx-b: "<|>"\n'), undefined);
  });
});
