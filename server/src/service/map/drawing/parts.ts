import { iconPaths } from '../generated/icon-paths';
import { isRightToLeft } from '../shapes/direction';
import { outlineOf } from '../shapes/marks';
import { textWidth } from '../text-width';
import { wrap } from '../wrap';
import type { DrawContext } from './context';
import { mix } from './palette';
import type { Shape, TextShape } from './shapes';

/** A codicon with its top left corner at a place. @param size in pixels */
export function icon(name: string, x: number, y: number, size: number, fill: string): readonly Shape[] {
  const path = iconPaths[name];
  return path ? [{ kind: 'group', x, y, scale: size / 16, shapes: [{ kind: 'path', ...path, fill }] }] : [];
}

/** One line of text at the side from which it reads, in a room that begins where it would begin at the left. */
export function atItsSide(shape: TextShape, width: number): TextShape {
  return isRightToLeft(shape.text) ? { ...shape, x: shape.x + width, anchor: 'end' } : shape;
}

/** The same cut with an ellipsis where it does not fit. @param width in pixels */
export function fitted(shape: TextShape, width: number): TextShape {
  const fontSize = shape.isStrong ? shape.size * 1.07 : shape.size;
  const [text = ''] = wrap(shape.text, { width, maxLines: 1, fontSize });
  return atItsSide({ ...shape, text }, width);
}

/** A small label with round ends, an icon and a text; `y` is its middle. Gives its width as well. */
export function pill(
  label: { readonly text: string; readonly icon: string; readonly tone: string },
  place: { readonly x: number; readonly y: number; readonly height: number; readonly isCentred?: boolean },
  { colours }: DrawContext,
): readonly Shape[] {
  const size = place.height > 18 ? 11 : 10;
  const width = Math.ceil(textWidth(label.text, size)) + size + 20;
  const x = place.isCentred ? place.x - width / 2 : place.x;
  const top = place.y - place.height / 2;
  return [
    {
      kind: 'rect',
      x,
      y: top,
      width,
      height: place.height,
      radius: place.height / 2,
      fill: mix(label.tone, colours.paper, 0.14),
      stroke: mix(label.tone, colours.paper, 0.6),
      strokeWidth: 1,
    },
    ...icon(label.icon, x + 6, place.y - size / 2 - 0.5, size + 1, label.tone),
    {
      kind: 'text',
      x: x + size + 10,
      y: place.y + size * 0.36,
      text: label.text,
      size,
      fill: colours.ink,
      isStrong: true,
    },
  ];
}

/** A persona's mark around a place: filled for what is felt, hollow for what is wanted. */
export function mark(
  tone: number,
  kind: 'current' | 'target',
  place: { readonly x: number; readonly y: number; readonly scale?: number },
  { colours }: DrawContext,
): Shape {
  const colour = colours.tones[tone % colours.tones.length] ?? colours.ink;
  const d = outlineOf(tone);
  const isCurrent = kind === 'current';
  return {
    kind: 'group',
    ...place,
    scale: (place.scale ?? 1) * (isCurrent ? 1 : 0.42),
    shapes: [
      isCurrent
        ? { kind: 'path', d, fill: colour, stroke: colours.paper, strokeWidth: 2 }
        : { kind: 'path', d, fill: colours.paper, stroke: colour, strokeWidth: 4 },
    ],
  };
}
