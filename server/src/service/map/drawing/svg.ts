import { escapeMarkup } from '../../escape/markup';
import { isRightToLeft } from '../shapes/direction';
import type { Drawing, Fade, GroupShape, Paint, Shape, TextShape } from './shapes';

/** Whatever the reader's system is set in: nothing is loaded. */
const FONTS = 'system-ui, sans-serif';

/** How a drawing becomes an SVG. */
interface SvgOptions {
  /** How large it is at first, for one of the drawing. */
  readonly scale?: number;
  /** What the ids in it begin with: another in each picture of a page. */
  readonly name?: string;
}

/** The gradients of a picture, and what their ids begin with. */
interface Fades {
  readonly name: string;
  readonly texts: string[];
}

/** A drawing as an SVG that stands alone: no script, no style, nothing to load, all text as text. */
export function svgOf(drawing: Drawing, { scale = 1, name = 'fade' }: SvgOptions = {}): string {
  const { width, height, title, description, language, background, shapes } = drawing;
  const fades: Fades = { name, texts: [] };
  const body = shapes.map(shape => shapeText(shape, fades)).join('\n');
  return [
    `<svg${attributes({
      xmlns: 'http://www.w3.org/2000/svg',
      'xml:lang': language,
      width: width * scale,
      height: height * scale,
      viewBox: `0 0 ${short(width)} ${short(height)}`,
      role: 'img',
      'font-family': FONTS,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    })}>`,
    `<title>${escapeMarkup(title)}</title>`,
    `<desc>${escapeMarkup(description)}</desc>`,
    ...(fades.texts.length > 0 ? [`<defs>\n${fades.texts.join('\n')}\n</defs>`] : []),
    `<rect${attributes({ width, height, fill: background })}/>`,
    body,
    '</svg>',
  ].join('\n');
}

function shapeText(shape: Shape, fades: Fades): string {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, radius } = shape;
      return `<rect${attributes({ x, y, width, height, rx: radius, ...paint(shape, fades) })}/>`;
    }
    case 'path':
      return `<path${attributes({ d: shape.d, 'fill-rule': shape.rule, ...paint(shape, fades) })}/>`;
    case 'text':
      return textOf(shape);
    case 'group':
      return groupText(shape, fades);
  }
}

function groupText({ x, y, scale, label, shapes }: GroupShape, fades: Fades): string {
  const move = x === 0 && y === 0 ? '' : `translate(${short(x)} ${short(y)})`;
  const size = scale === undefined || scale === 1 ? '' : `scale(${Math.round(scale * 1000) / 1000})`;
  const transform = [move, size].filter(Boolean).join(' ') || undefined;
  const name = label === undefined ? '' : `<title>${escapeMarkup(label)}</title>`;
  const inner = shapes.map(shape => shapeText(shape, fades)).join('');
  return `<g${attributes({ transform })}>${name}${inner}</g>`;
}

function textOf({ x, y, text, size, fill, anchor, isStrong, halo, isStruck }: TextShape): string {
  const look = {
    x,
    y,
    'font-size': size,
    'font-weight': isStrong ? 600 : undefined,
    fill,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'text-decoration': isStruck ? 'line-through' : undefined,
    ...(halo ? { stroke: halo, 'stroke-width': 3, 'paint-order': 'stroke' } : {}),
  };
  return `<text${attributes(look)}>${escapeMarkup(isolated(text))}</text>`;
}

/** A line between Unicode's signs for “from right to left”: with `direction` a picture's texts would begin at their ends. */
function isolated(text: string): string {
  return isRightToLeft(text) ? `\u2067${text}\u2069` : text;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

function paint({ fill, stroke, strokeWidth, dash }: Paint, fades: Fades): Attributes {
  return {
    fill: fill === undefined ? 'none' : typeof fill === 'string' ? fill : `url(#${fadeOf(fill, fades)})`,
    stroke,
    'stroke-width': strokeWidth === 1 ? undefined : strokeWidth,
    'stroke-dasharray': dash?.join(' '),
  };
}

/** The id of a gradient, which is made where there is none like it yet. */
function fadeOf({ top, bottom, stops }: Fade, { name, texts }: Fades): string {
  const place = attributes({ gradientUnits: 'userSpaceOnUse', x1: 0, x2: 0, y1: top, y2: bottom });
  const inner = stops.map(({ offset, colour }) => `<stop${attributes({ offset, 'stop-color': colour })}/>`);
  const text = `${place}>${inner.join('')}</linearGradient>`;
  const known = texts.findIndex(fade => fade.endsWith(text));
  const id = `${name}-${known < 0 ? texts.length : known}`;
  if (known < 0) texts.push(`<linearGradient id="${id}"${text}`);
  return id;
}

function attributes(values: Attributes): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${written(value)}"`]))
    .join('');
}

function written(value: string | number): string {
  return typeof value === 'number' ? short(value) : escapeMarkup(value);
}

/** Hundredths of a pixel are finer than the eye. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
