import { hasRightToLeft } from '../../../server/src/service/map/shapes/direction';
import type { GroupShape, PictureWord, Shape, TextShape } from '../../src/preview/messages';
import { runsOf, type Sign } from './directions';

/** What knows how texts come to stand, in pixels of the drawing. Each is given the shape that says in which font. */
export interface Ruler {
  /** How wide a text is. */
  readonly width: (text: string, look: TextShape) => number;
  /** Where each of its signs stands. */
  readonly signs: (text: string, look: TextShape) => readonly Sign[];
}

/** From a group's own units to pixels of the picture. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/**
 * What is written on a picture, word for word: a reader of the picture can find a word only where it stands, and letters
 * are not all equally wide.
 */
export function wordsOf(shapes: readonly Shape[], place: Place, ruler: Ruler): readonly PictureWord[] {
  return shapes.flatMap(shape => {
    if (shape.kind === 'group') return wordsOf(shape.shapes, within(place, shape), ruler);
    return shape.kind === 'text' ? wordsIn(shape, place, ruler) : [];
  });
}

function within({ x, y, scale }: Place, group: GroupShape): Place {
  return { x: x + group.x * scale, y: y + group.y * scale, scale: scale * (group.scale ?? 1) };
}

function wordsIn(shape: TextShape, place: Place, ruler: Ruler): readonly PictureWord[] {
  const { x, y, text, size, anchor = 'start' } = shape;
  const left = x - { start: 0, middle: 0.5, end: 1 }[anchor] * ruler.width(text, shape);
  const words = hasRightToLeft(text) ? wordsOfRuns(shape, ruler) : wordsInARow(shape, ruler);
  return words.map(word => ({
    ...word,
    x: place.x + (left + word.x) * place.scale,
    y: place.y + y * place.scale,
    size: size * place.scale,
    width: word.width * place.scale,
  }));
}

/** A word in the drawing's pixels, from the left end of its line. */
type LineWord = Pick<PictureWord, 'text' | 'x' | 'width' | 'isRightToLeft'>;

/** The words and the spaces between them, each as wide as it is: where a space seems too wide, a reader parts the line. */
function wordsInARow(shape: TextShape, ruler: Ruler): readonly LineWord[] {
  return [...shape.text.matchAll(/\S+|(?<=\S)\s+(?=\S)/g)].map(({ 0: text, index }) => {
    // From the start of the line: letters move together across words.
    const x = ruler.width(shape.text.slice(0, index), shape);
    return { text, x, width: ruler.width(shape.text.slice(0, index + text.length), shape) - x };
  });
}

/** The runs as they are read, and the words of each from left to right: a reader turns a run around as a whole. */
function wordsOfRuns(shape: TextShape, ruler: Ruler): readonly LineWord[] {
  return runsOf(ruler.signs(shape.text, shape)).flatMap(({ signs, isRightToLeft }) => {
    const words = wordsOfSigns(signs).map(word => lineWord(word, isRightToLeft));
    return isRightToLeft ? words.reverse() : words;
  });
}

/** The words and the spaces beside them, apart from each other as in other lines. */
function wordsOfSigns(signs: readonly Sign[]): readonly Sign[][] {
  const words: Sign[][] = [];
  for (const sign of signs) {
    const word = words.at(-1);
    const last = word?.at(-1);
    if (word && last && isSpace(last) === isSpace(sign)) word.push(sign);
    else words.push([sign]);
  }
  return words;
}

function isSpace({ text }: Sign): boolean {
  return text.trim() === '';
}

function lineWord(signs: readonly Sign[], isRightToLeft: boolean): LineWord {
  const x = Math.min(...signs.map(sign => sign.left));
  const width = Math.max(...signs.map(sign => sign.right)) - x;
  const text = signs.map(sign => sign.text).join('');
  return { text, x, width, ...(isRightToLeft && { isRightToLeft }) };
}
