import { spread } from '../../../server/src/service/map/shapes/spread';
import type { Box, CurvePoint, MapView, MeasuredPoint, SentimentCurve } from '../../src/preview/messages';

/** Something on the map that can be focused and opened, with its box in map units. */
export interface MapItem extends Box {
  readonly id: string;
}

/** Half the side of a curve point's button, in map units. */
export const POINT_RADIUS = 13;

/** The id of a card's item. */
export const cardItem = (key: string): string => `card:${key}`;

/** The id of a stage heading's item. */
export const stageItem = (key: string): string => `stage:${key}`;

/** The id of a curve point's item. */
export function pointItem(
  curve: Pick<SentimentCurve, 'id' | 'kind'>,
  point: Pick<CurvePoint, 'step'>,
): string {
  return `point:${curve.kind}:${curve.id}:${point.step}`;
}

/** The id of a measured score's item. */
export function measuredItem({ key }: Pick<MeasuredPoint, 'key'>): string {
  return `measured:${key}`;
}

/** The stages and cards of a map. What stays the same has the same item: an edit leaves most of a map as it was. */
export function itemsOf({ stages, cards }: Pick<MapView, 'stages' | 'cards'>): readonly MapItem[] {
  return [...stages.map(stage => itemOf(stage, stageItem)), ...cards.map(card => itemOf(card, cardItem))];
}

const items = new WeakMap<object, MapItem>();

function itemOf(thing: Box & { readonly key: string }, idOf: (key: string) => string): MapItem {
  const { key, x, y, width, height } = thing;
  const item = items.get(thing) ?? { id: idOf(key), x, y, width, height };
  items.set(thing, item);
  return item;
}

/** The points of a map's curves and what was measured beside them, from left to right. */
export function pointsOf({ curves, measured }: Pick<MapView, 'curves' | 'measured'>): readonly MapItem[] {
  const markers = spread(curves).map(({ curve, point, x }) => ({
    ...around(x, point.y),
    id: pointItem(curve, point),
  }));
  const scores = measured.flatMap(({ points }) =>
    points.map(point => ({ ...around(point.x, point.y), id: measuredItem(point) })),
  );
  return [...markers, ...scores].sort((a, b) => a.x - b.x);
}

function around(x: number, y: number): Box {
  return { x: x - POINT_RADIUS, y: y - POINT_RADIUS, width: 2 * POINT_RADIUS, height: 2 * POINT_RADIUS };
}
