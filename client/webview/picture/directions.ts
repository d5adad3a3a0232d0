import { hasRightToLeft, isRightToLeft } from '../../../server/src/service/map/shapes/direction';

/** What a reader takes for one letter, and where it stands on its line: in pixels from the line's left end. */
export interface Sign {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** Signs that are read one after the other and stand beside each other, all in one direction. */
export interface Run {
  readonly signs: readonly Sign[];
  readonly isRightToLeft: boolean;
}

/** Two halves for a reader of a PDF, which would be turned around with their neighbours. */
const OF_TWO_UNITS = /[\u{10000}-\u{10FFFF}]/u;
/** Signs beside each other are no further apart, in pixels. */
const TOLERANCE = 0.5;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Where a browser puts each sign of a line, as they are read: it knows how directions mix.
 *
 * @param font as in CSS
 */
export function signsOf(text: string, font: string): readonly Sign[] {
  const line = document.createElement('span');
  Object.assign(line.style, {
    position: 'absolute',
    visibility: 'hidden',
    whiteSpace: 'pre',
    direction: isRightToLeft(text) ? 'rtl' : 'ltr',
    unicodeBidi: 'normal',
    letterSpacing: 'normal',
    font,
  });
  const content = line.appendChild(document.createTextNode(text));
  document.body.append(line);
  const { left: start } = line.getBoundingClientRect();
  const range = document.createRange();
  const signs = [...graphemes.segment(text)].map(({ segment, index }) => {
    range.setStart(content, index);
    range.setEnd(content, index + segment.length);
    const { left, right } = range.getBoundingClientRect();
    return { text: segment, left: left - start, right: right - start };
  });
  line.remove();
  return signs;
}

/** Cuts a line where its direction changes. @param signs as they are read */
export function runsOf(signs: readonly Sign[]): readonly Run[] {
  const runs: { readonly signs: Sign[]; readonly isRightToLeft: boolean }[] = [];
  for (const sign of signs) {
    const run = runs.at(-1);
    if (run && goesOn(run, sign)) run.signs.push(sign);
    else runs.push({ signs: [sign], isRightToLeft: hasRightToLeft(sign.text) });
  }
  return runs;
}

function goesOn({ signs, isRightToLeft }: Run, sign: Sign): boolean {
  const last = signs.at(-1);
  if (!last) return false;
  if (!isRightToLeft) return !hasRightToLeft(sign.text) && Math.abs(sign.left - last.right) <= TOLERANCE;
  const isWhole = hasRightToLeft(sign.text) || !OF_TWO_UNITS.test(sign.text);
  return isWhole && Math.abs(sign.right - last.left) <= TOLERANCE;
}
