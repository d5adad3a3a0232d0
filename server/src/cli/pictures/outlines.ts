import type { Drawing, Shape, TextShape } from '../../service';
import type { Face, Fonts } from './fonts';

/** A drawing whose texts are outlines: it looks the same wherever it is shown, and needs no font any more. */
export function outlined(drawing: Drawing, fonts: Fonts): Drawing {
  return { ...drawing, shapes: drawing.shapes.map(shape => withoutText(shape, fonts)) };
}

function withoutText(shape: Shape, fonts: Fonts): Shape {
  if (shape.kind === 'text') return outlinesOf(shape, fonts);
  if (shape.kind !== 'group') return shape;
  return { ...shape, shapes: shape.shapes.map(inner => withoutText(inner, fonts)) };
}

/** A line of text from the place that its anchor says: first what is around the letters, then they themselves. */
function outlinesOf(shape: TextShape, fonts: Fonts): Shape {
  const { x, y, text, size, fill, anchor, isStrong, halo, isStruck } = shape;
  let width = 0;
  let d = '';
  for (const run of fonts.runs(text, isStrong === true)) {
    const part = lettersOf(run.face, run.text, size, width);
    d += part.d;
    width += part.width;
  }
  const strike = `M0 ${-size * 0.3}H${width}`;
  return {
    kind: 'group',
    x: x - { start: 0, middle: width / 2, end: width }[anchor ?? 'start'],
    y,
    shapes: [
      ...(halo ? [{ kind: 'path', d, stroke: halo, strokeWidth: 3 } as const] : []),
      { kind: 'path', d, fill },
      ...(isStruck ? [{ kind: 'path', d: strike, stroke: fill } as const] : []),
    ],
  };
}

/** The letters as one outline, the first of them at `left`, and how wide they are; all in pixels. */
function lettersOf({ font, drawn }: Face, text: string, size: number, left: number) {
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let width = 0;
  const letters = glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const at = { x: left + width + xOffset * scale, y: -yOffset * scale };
    width += xAdvance * scale;
    return drawn.getGlyph(glyph.id).path.scale(scale, -scale).translate(at.x, at.y).toSVG();
  });
  return { d: letters.join(''), width };
}
