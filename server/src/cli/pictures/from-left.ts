import bidi from 'bidi-js';
import { hasRightToLeft, isRightToLeft } from '../../service';

/** What a reader takes for one letter. */
export interface Sign {
  readonly text: string;
  /** Its place in the line as that is read, in UTF-16 units. */
  readonly index: number;
  /** How it is written with its neighbours; what stands in another direction than its script does is written alone. */
  readonly direction?: 'ltr' | 'rtl';
}

const { getEmbeddingLevels, getMirroredCharacter, getReorderedIndices } = bidi();
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The signs of a line from left to right, in Unicode's order (https://www.unicode.org/reports/tr9/); brackets that are
 * read from the right are turned around. Marks of direction are left out: a face that lacks them would draw a box.
 */
export function signsFromLeft(text: string): readonly Sign[] {
  const embedding = getEmbeddingLevels(text, isRightToLeft(text) ? 'rtl' : 'ltr');
  const signs = new Map([...graphemes.segment(text)].map(({ segment, index }) => [index, segment]));
  return getReorderedIndices(text, embedding).flatMap(index => {
    const sign = signs.get(index)?.replace(/\p{Bidi_Control}/gu, '');
    return sign ? [signOf(sign, index, (embedding.levels[index] ?? 0) % 2 === 1)] : [];
  });
}

function signOf(sign: string, index: number, isFromRight: boolean): Sign {
  const text = (isFromRight && getMirroredCharacter(sign)) || sign;
  if (hasRightToLeft(sign) !== isFromRight && sign !== ' ') return { text, index };
  return { text, index, direction: isFromRight ? 'rtl' : 'ltr' };
}
