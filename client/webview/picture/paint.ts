import { isRightToLeft } from '../../../server/src/service/map/shapes/direction';
import type {
  Drawing,
  Fade,
  GroupShape,
  Paint,
  RectShape,
  Shape,
  TextShape,
} from '../../src/preview/messages';

type Canvas = OffscreenCanvasRenderingContext2D;

/** Whatever the reader's system is set in, as in the SVG. */
const FONTS = 'system-ui, sans-serif';
/** How far up the line through a struck text is, in heights of its font. */
const STRIKE = 0.3;

/** Paints all shapes of a drawing over its background, in its own units. */
export function paint({ width, height, background, shapes }: Drawing, canvas: Canvas): void {
  canvas.fillStyle = background;
  canvas.fillRect(0, 0, width, height);
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  for (const shape of shapes) paintShape(shape, canvas);
}

function paintShape(shape: Shape, canvas: Canvas): void {
  switch (shape.kind) {
    case 'rect':
      paintOutline(outlineOf(shape), shape, canvas);
      break;
    case 'path':
      paintOutline(new Path2D(shape.d), shape, canvas, shape.rule);
      break;
    case 'text':
      paintText(shape, canvas);
      break;
    case 'group':
      paintGroup(shape, canvas);
  }
}

function outlineOf({ x, y, width, height, radius = 0 }: RectShape): Path2D {
  const outline = new Path2D();
  outline.roundRect(x, y, width, height, Math.min(radius, width / 2, height / 2));
  return outline;
}

function paintOutline(
  outline: Path2D,
  { fill, stroke, strokeWidth = 1, dash = [] }: Paint,
  canvas: Canvas,
  rule?: 'evenodd',
): void {
  if (fill) {
    canvas.fillStyle = typeof fill === 'string' ? fill : gradientOf(fill, canvas);
    canvas.fill(outline, rule);
  }
  if (stroke) {
    canvas.strokeStyle = stroke;
    canvas.lineWidth = strokeWidth;
    canvas.setLineDash([...dash]);
    canvas.stroke(outline);
  }
}

function gradientOf({ top, bottom, stops }: Fade, canvas: Canvas): CanvasGradient {
  const gradient = canvas.createLinearGradient(0, top, 0, bottom);
  for (const { offset, colour } of stops) gradient.addColorStop(offset, colour);
  return gradient;
}

/** How wide a text is in the font of a shape, in the drawing's units. */
export function measured(text: string, look: TextShape, canvas: Canvas): number {
  canvas.font = fontOf(look);
  return canvas.measureText(text).width;
}

/** What a text is written in, as in CSS. */
export function fontOf({ isStrong, size }: TextShape): string {
  return `${isStrong ? 600 : 400} ${size}px ${FONTS}`;
}

function paintText(shape: TextShape, canvas: Canvas): void {
  const { x, y, text, size, fill, anchor = 'start', halo, isStruck } = shape;
  canvas.font = fontOf(shape);
  canvas.direction = isRightToLeft(text) ? 'rtl' : 'ltr';
  canvas.textAlign = ({ start: 'left', middle: 'center', end: 'right' } as const)[anchor];
  canvas.setLineDash([]);
  if (halo) {
    canvas.strokeStyle = halo;
    canvas.lineWidth = 3;
    canvas.strokeText(text, x, y);
  }
  canvas.fillStyle = fill;
  canvas.fillText(text, x, y);
  if (!isStruck) return;
  const { actualBoundingBoxLeft: left, actualBoundingBoxRight: right } = canvas.measureText(text);
  canvas.fillRect(x - left, y - size * STRIKE, left + right, 1);
}

function paintGroup({ x, y, scale = 1, shapes }: GroupShape, canvas: Canvas): void {
  canvas.save();
  canvas.translate(x, y);
  canvas.scale(scale, scale);
  for (const shape of shapes) paintShape(shape, canvas);
  canvas.restore();
}
