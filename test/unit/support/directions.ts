import type { Sign } from '../../../client/webview/picture/directions';

/** Pixels for each sign. */
const WIDE = 10;

/**
 * The signs of a line, each 10 pixels wide.
 *
 * @param pieces as they are read, with the place of the first sign's left end
 */
export function signsAt(
  pieces: readonly (readonly [text: string, left: number, direction?: 'from the right'])[],
): readonly Sign[] {
  return pieces.flatMap(([text, first, direction]) =>
    [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ segment }, index) => {
      const left = first + (direction ? -index : index) * WIDE;
      return { text: segment, left, right: left + WIDE };
    }),
  );
}
