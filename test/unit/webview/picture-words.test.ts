import { deepEqual, equal } from 'node:assert/strict';
import type { Shape, TextShape } from '../../../client/src/preview/messages';
import { type Ruler, wordsOf } from '../../../client/webview/picture/words';
import { signsAt } from '../support/directions';

const whole = { x: 0, y: 0, scale: 1 };
/** A font whose letters are half as wide as high, and where “Ta” moves together by a quarter. */
const ruler: Ruler = {
  width: (text, { size }) => size * (text.length / 2 - (text.match(/Ta/g)?.length ?? 0) / 4),
  signs: () => [],
};
const line = (more: Partial<TextShape>): TextShape => ({
  kind: 'text',
  x: 100,
  y: 50,
  text: 'I buy it',
  size: 10,
  fill: '#000000',
  ...more,
});
const placesOf = (shapes: readonly Shape[], place = whole) =>
  wordsOf(shapes, place, ruler).map(({ text, x, width }) => [text, x, width]);

describe('the words of a picture', () => {
  it('stand beside each other, with the spaces between them', () => {
    deepEqual(wordsOf([line({ text: ' buy it ' })], whole, ruler), [
      { text: 'buy', x: 105, y: 50, size: 10, width: 15 },
      { text: ' ', x: 120, y: 50, size: 10, width: 5 },
      { text: 'it', x: 125, y: 50, size: 10, width: 10 },
    ]);
  });

  it('stand where the line is anchored', () => {
    deepEqual(
      placesOf([line({ anchor: 'middle' }), line({ anchor: 'end' })]).map(([, x]) => x),
      [80, 85, 90, 105, 110, 60, 65, 70, 85, 90],
    );
  });

  it('are as wide as their font makes them', () => {
    deepEqual(placesOf([line({ text: 'Ta Ta' })]), [
      ['Ta', 100, 7.5],
      [' ', 107.5, 5],
      ['Ta', 112.5, 7.5],
    ]);
  });

  it('move and grow with the groups that they are in, and with the picture', () => {
    const inner: Shape = { kind: 'group', x: 10, y: 20, scale: 2, shapes: [line({ text: 'it' })] };
    const outer: Shape = { kind: 'group', x: 1, y: 2, shapes: [inner] };
    deepEqual(wordsOf([outer], { x: 0, y: 0, scale: 2 }, ruler), [
      { text: 'it', x: 422, y: 244, size: 40, width: 40 },
    ]);
  });

  it('stand where the browser puts them where directions mix, those from right to left turned around', () => {
    const signs = signsAt([
      ['Shop ', 0],
      ['שלום עולם', 130, 'from the right'],
      ['!', 140],
    ]);
    deepEqual(
      wordsOf([line({ text: 'Shop שלום עולם!' })], whole, { ...ruler, signs: () => signs }).map(
        ({ text, x, width, isRightToLeft = false }) => [text, x, width, isRightToLeft],
      ),
      [
        ['Shop', 100, 40, false],
        [' ', 140, 10, false],
        ['עולם', 150, 40, true],
        [' ', 190, 10, true],
        ['שלום', 200, 40, true],
        ['!', 240, 10, false],
      ],
    );
  });

  it('are nothing but what is written', () => {
    const rect: Shape = { kind: 'rect', x: 0, y: 0, width: 9, height: 9 };
    const group: Shape = {
      kind: 'group',
      x: 0,
      y: 0,
      label: 'Only told to who points at it',
      shapes: [rect],
    };
    equal(wordsOf([rect, group, line({ text: ' ' })], whole, ruler).length, 0);
  });
});
