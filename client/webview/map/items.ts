import { type Marker, spread } from '../../../server/src/service/map/shapes/spread';
import type { Box, CurvePoint, MapView, SentimentCurve } from '../../src/preview/messages';

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

/** The stages and cards of a map. */
export function itemsOf(map: MapView): readonly MapItem[] {
  return [
    ...map.stages.map(stage => ({ ...boxOf(stage), id: stageItem(stage.key) })),
    ...map.cards.map(card => ({ ...boxOf(card), id: cardItem(card.key) })),
  ];
}

/** The points of a map's curves, from left to right. */
export function pointsOf(map: MapView): readonly MapItem[] {
  return spread(map.curves)
    .map(marker => ({ ...around(marker), id: pointItem(marker.curve, marker.point) }))
    .sort((a, b) => a.x - b.x);
}

function boxOf({ x, y, width, height }: Box): Box {
  return { x, y, width, height };
}

function around({ x, point: { y } }: Marker): Box {
  return { x: x - POINT_RADIUS, y: y - POINT_RADIUS, width: 2 * POINT_RADIUS, height: 2 * POINT_RADIUS };
}
