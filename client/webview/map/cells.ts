import type { Addable, Box, LaneId, MapCard, MapView } from '../../src/preview/messages';
import { isAddable } from '../messages/map-shape';
import type { ShownMap } from './arrange';
import { headOf } from './use-port';

/** Where a lane crosses the column of a step. */
export interface Cell {
  readonly lane: LaneId;
  readonly step: MapCard;
}

/** The cell at a point of the map, in map units; undefined between the columns and in lanes that are only shown. */
export function cellAt({ lanes, cards }: ShownMap, x: number, y: number): Cell | undefined {
  const lane = lanes.find(band => y >= band.y && y < band.y + band.height)?.id;
  const step = cards.find(card => card.lane === 'steps' && x >= card.x && x < card.x + card.width);
  return lane && step && (isAddable(lane) || lane === 'sentiment') ? { lane, step } : undefined;
}

/** How far below the cards of a cell the next one begins, in map units. */
const GAP = 8;

/** Where the next card of a cell would stand: its left and its top, in map units. */
export function placeFor(map: ShownMap, what: Addable, at: string): Pick<MapCard, 'x' | 'y'> | undefined {
  const { lanes, cards, stages } = map;
  const step = cards.find(({ lane, key }) => lane === 'steps' && key === at);
  const stage = stages.find(({ key }) => key === at);
  if (!step) return stage && { x: endOf(stage, map), y: headOf(map) + GAP };
  if (what === 'steps' || what === 'stages') return { x: step.x + step.width - EDGE, y: step.y };
  const lane = lanes.find(({ id }) => id === what);
  const own = cards.filter(card => card.lane === what && card.step === at);
  const bottom = Math.max(...own.map(({ y, height }) => y + height));
  if (own.length > 0) return { x: step.x, y: bottom + GAP };
  return { x: step.x, y: lane ? lane.y + GAP : step.y + step.height + GAP };
}

/** Where the next step of a stage would begin: behind its last one, or where its first will stand. */
function endOf({ x, width }: Box, { cards }: ShownMap): number {
  const isIn = (card: MapCard) => card.lane === 'steps' && card.x >= x && card.x < x + width;
  return cards.some(isIn) ? x + width - EDGE : x;
}

/** How far a new step laps over the one before it, in map units: there may be no room behind it. */
const EDGE = 24;

/** Whose value is missing in a step that has no point in a curve; undefined where all have one. */
export function missingPoint(
  { curves }: Pick<MapView, 'curves'>,
  step: string,
  persona: string | null,
): string | undefined {
  const current = curves.filter(({ kind }) => kind === 'current');
  if (current.length === 0) return 'all';
  const without = current.filter(({ points }) => !points.some(point => point.step === step));
  return (without.find(({ id }) => id === persona) ?? without[0])?.id;
}
