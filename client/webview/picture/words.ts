import type { GroupShape, PictureWord, Shape, TextShape } from '../../src/preview/messages';

/** How wide a text is, in pixels of the drawing. @param look the shape that says in which font */
export type Measure = (text: string, look: TextShape) => number;

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
export function wordsOf(shapes: readonly Shape[], place: Place, measure: Measure): readonly PictureWord[] {
  return shapes.flatMap(shape => {
    if (shape.kind === 'group') return wordsOf(shape.shapes, within(place, shape), measure);
    return shape.kind === 'text' ? wordsIn(shape, place, measure) : [];
  });
}

function within({ x, y, scale }: Place, group: GroupShape): Place {
  return { x: x + group.x * scale, y: y + group.y * scale, scale: scale * (group.scale ?? 1) };
}

function wordsIn(shape: TextShape, place: Place, measure: Measure): readonly PictureWord[] {
  const { x, y, text, size, anchor = 'start' } = shape;
  const whole = measure(text, shape);
  const left = x - { start: 0, middle: whole / 2, end: whole }[anchor];
  let before = '';
  return (text.match(/\s*\S+\s*/g) ?? []).map(word => {
    // From the start of the line: letters move together across words.
    const from = measure(before, shape);
    before += word;
    return {
      text: word,
      x: place.x + (left + from) * place.scale,
      y: place.y + y * place.scale,
      size: size * place.scale,
      width: (measure(before, shape) - from) * place.scale,
    };
  });
}
