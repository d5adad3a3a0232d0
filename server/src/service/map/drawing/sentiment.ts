import { areaPath, curvePath } from '../shapes/curve-path';
import { faceOf } from '../shapes/marks';
import { type Marker, spread } from '../shapes/spread';
import type { LaneBand, MapCard, MapView, SentimentCurve } from '../types';
import { signed, words } from '../words';
import { type DrawContext, page } from './context';
import { drawMeasured } from './measured';
import { mix } from './palette';
import { mark, pill } from './parts';
import { circle, type Fade, type Shape } from './shapes';

/** The sentiment lane: its scale, the curves, their marks, and where the customer feels worst. */
export function drawSentiment(context: DrawContext): readonly Shape[] {
  const lane = context.map.lanes.find(({ id }) => id === 'sentiment');
  if (!lane) return [];
  const { map } = context;
  return [
    ...weakestColumn(lane, context),
    ...map.curves.filter(({ kind }) => kind === 'current').map(curve => area(curve, context)),
    ...drawScale(context),
    ...map.curves.map(curve => curveLine(curve, context)),
    ...drawMeasured(context),
    ...spread(map.curves).flatMap(marker => drawMarker(marker, context)),
    ...weakestFlag(lane, context),
  ];
}

function drawScale({ map, colours }: DrawContext): readonly Shape[] {
  return map.scale.ticks.flatMap(({ value, y, label }): readonly Shape[] => [
    {
      kind: 'path',
      d: `M${-page.start} ${y}H${map.width + page.start}`,
      stroke: colours.hair,
      strokeWidth: value === 0 ? 1.5 : 1,
      ...(value === 0 ? {} : { dash: [2, 5] }),
    },
    { kind: 'text', x: -page.start - 34, y: y + 4, text: label, size: 11, fill: colours.soft, anchor: 'end' },
    { kind: 'path', d: circle(-page.start - 18, y, 10), stroke: colours.soft, strokeWidth: 1.2 },
    face(value, -page.start - 18, y, colours.soft),
  ]);
}

/** Above the line of indifference it is green, below it red, and the stronger the further off. */
function area({ points }: SentimentCurve, { map, colours }: DrawContext): Shape {
  const [top, zero, bottom] = [heightOf(map, 2), heightOf(map, 0), heightOf(map, -2)];
  const middle = (zero - top) / (bottom - top);
  const stop = (offset: number, colour: string, share: number) => ({
    offset,
    colour: mix(colour, colours.paper, share),
  });
  const fill: Fade = {
    top,
    bottom,
    stops: [
      stop(0, colours.good, 0.42),
      stop(middle, colours.good, 0.03),
      stop(middle, colours.bad, 0.03),
      stop(1, colours.bad, 0.42),
    ],
  };
  return { kind: 'path', d: areaPath(points, zero), fill };
}

function heightOf({ scale }: MapView, value: number): number {
  return scale.ticks.find(tick => tick.value === value)?.y ?? 0;
}

function curveLine({ id, kind, points }: SentimentCurve, { tones, colours }: DrawContext): Shape {
  const stroke = colours.tones[(tones.get(id) ?? 0) % colours.tones.length] ?? colours.ink;
  const look = kind === 'target' ? { strokeWidth: 2, dash: [2, 6] } : { strokeWidth: 3 };
  return { kind: 'path', d: curvePath(points), stroke, ...look };
}

/** One point: its shape tells the persona, its face and its number the value. A target has no face yet, but a ring where it is reached. */
function drawMarker(marker: Marker, context: DrawContext): readonly Shape[] {
  const { curve, point, x, number, isReached } = marker;
  const { colours, tones } = context;
  const tone = tones.get(curve.id) ?? 0;
  const stroke = colours.tones[tone % colours.tones.length] ?? colours.ink;
  if (curve.kind === 'target') return [mark(tone, 'target', { x, y: point.y }, context)];
  return [
    ...(isReached
      ? [{ kind: 'path', d: circle(x, point.y, 15), stroke, strokeWidth: 1.5, dash: [2, 3] } as const]
      : []),
    mark(tone, 'current', { x, y: point.y }, context),
    face(point.value, x, point.y, colours.paper),
    ...(number === 'none'
      ? []
      : [numberAt(x, point.y + (number === 'above' ? -17 : 24), point.value, context)]),
  ];
}

function numberAt(x: number, y: number, value: number, { colours: { ink, paper } }: DrawContext): Shape {
  const look = { size: 10, isStrong: true, fill: ink, anchor: 'middle', halo: paper } as const;
  return { kind: 'text', x, y, text: signed(value), ...look };
}

function face(value: number, x: number, y: number, colour: string): Shape {
  const { eyes, mouth, isOpen } = faceOf(value);
  return {
    kind: 'group',
    x,
    y,
    shapes: [
      ...eyes.map((eye): Shape => ({ kind: 'path', d: circle(eye.x, eye.y, eye.radius), fill: colour })),
      isOpen
        ? { kind: 'path', d: mouth, fill: colour, stroke: colour, strokeWidth: 1.2 }
        : { kind: 'path', d: mouth, stroke: colour, strokeWidth: 1.8 },
    ],
  };
}

function weakestCard({ map }: DrawContext): MapCard | undefined {
  return map.cards.find(({ lane, key }) => lane === 'steps' && key === map.weakest);
}

function weakestColumn({ y, height }: LaneBand, context: DrawContext): readonly Shape[] {
  const card = weakestCard(context);
  if (!card) return [];
  const { bad, paper } = context.colours;
  const stop = (offset: number, share: number) => ({ offset, colour: mix(bad, paper, share) });
  const fill = { top: y, bottom: y + height, stops: [stop(0, 0.04), stop(1, 0.15)] };
  return [{ kind: 'rect', x: card.x, y, width: card.width, height, radius: 10, fill }];
}

function weakestFlag({ y }: LaneBand, context: DrawContext): readonly Shape[] {
  const card = weakestCard(context);
  if (!card) return [];
  const label = {
    text: words.weakest[context.language],
    icon: 'arrow-down',
    tone: context.colours.bad,
  };
  return pill(label, { x: card.x + card.width / 2, y, height: 20, isCentred: true }, context);
}
