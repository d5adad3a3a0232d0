import { laneSpace } from '../../../server/src/service/map/shapes/lanes';
import { tonesOf } from '../../../server/src/service/map/shapes/tones';
import type { LaneBand, MapCard, MapView, MeasuredPoint } from '../../src/preview/messages';
import type { UiState } from '../state/ui';
import { headOf } from './use-port';

/** A lane as it is shown; a lane whose cards are grouped is shown as several. */
export interface ShownLane extends LaneBand {
  readonly key: string;
}

/** A map as the reader wants to see it. */
export interface ShownMap extends MapView {
  readonly lanes: readonly ShownLane[];
  /** The look of each persona's curves, whichever of them are shown. */
  readonly tones: Readonly<Record<string, number>>;
}

const { padding, stackGap } = laneSpace;

/** What the reader has chosen. */
export type Arrangement = Pick<UiState, 'hidden' | 'groupBy' | 'persona' | 'measured'>;

/** What a group of touchpoints is called; undefined for those of which nobody says where they belong. */
export type GroupTitle = (value: string | undefined) => string;

/**
 * The map without the lanes that are hidden, with touchpoints in a lane for each group, and with the curves of one
 * persona or of all, beside what was measured or without it. What remains moves together.
 */
export function arrange(
  map: MapView,
  { hidden, groupBy, persona, measured: isMeasured }: Arrangement,
  title: GroupTitle,
): ShownMap {
  const shown = map.lanes.filter(({ id }) => !hidden.includes(id));
  const pieces = shown.flatMap(lane => {
    const cards = map.cards.filter(card => card.lane === lane.id);
    if (lane.id !== 'touchpoints' || groupBy === null) return [{ lane: { ...lane, key: lane.id }, cards }];
    return groupsOf(lane, cards, groupBy, title);
  });
  const lanes: ShownLane[] = [];
  const cards: MapCard[] = [];
  let y = headOf(map);
  for (const piece of pieces) {
    const by = y - piece.lane.y;
    lanes.push({ ...piece.lane, y });
    cards.push(...piece.cards.map(card => moved(card, by)));
    y += piece.lane.height;
  }
  const sentiment = lanes.find(({ id }) => id === 'sentiment');
  const by = (sentiment?.y ?? 0) - (map.lanes.find(({ id }) => id === 'sentiment')?.y ?? 0);
  const isOne = map.curves.some(({ id }) => id === persona);
  const curves = map.curves.filter(({ id }) => sentiment && (!isOne || id === persona));
  return {
    ...map,
    height: map.lanes.length > 0 ? y : map.height,
    lanes,
    cards,
    curves: curves.map(curve => ({ ...curve, points: curve.points.map(point => moved(point, by)) })),
    measured: (sentiment && isMeasured ? map.measured : []).map(run => ({
      ...run,
      points: run.points.map(point => shifted(point, by)),
    })),
    scale: { ticks: sentiment ? map.scale.ticks.map(tick => moved(tick, by)) : [] },
    tones: Object.fromEntries(tonesOf(map.curves)),
  };
}

/** Whether a card belongs to the journey of a persona. */
export function isOf(persona: string | null, { personas }: MapCard): boolean {
  return persona === null || personas === undefined || personas.includes(persona);
}

function moved<T extends { readonly y: number }>(thing: T, by: number): T {
  return by === 0 ? thing : { ...thing, y: thing.y + by };
}

/** A score with its interval. */
function shifted(point: MeasuredPoint, by: number): MeasuredPoint {
  const { top, bottom } = point;
  const isSure = top !== undefined && bottom !== undefined;
  return by === 0 || !isSure ? moved(point, by) : { ...moved(point, by), top: top + by, bottom: bottom + by };
}

type Piece = { readonly lane: ShownLane; readonly cards: readonly MapCard[] };

/** A touchpoint of several groups stands in each of them. */
function groupsOf(
  lane: LaneBand,
  cards: readonly MapCard[],
  by: NonNullable<Arrangement['groupBy']>,
  title: GroupTitle,
): readonly Piece[] {
  const groups = new Map<string | undefined, MapCard[]>();
  for (const card of cards) {
    for (const value of card.facets?.[by] ?? [undefined])
      groups.set(value, [...(groups.get(value) ?? []), card]);
  }
  const seen = new Set<string>();
  return [...groups]
    .sort(([a], [b]) => order(a, b))
    .map(([value, own]) => {
      const stacked = stack(own, lane.y + padding);
      const bottom = Math.max(...stacked.map(({ y, height }) => y + height));
      return {
        lane: {
          ...lane,
          key: `${lane.id}/${value ?? ''}`,
          title: title(value),
          height: bottom + padding - lane.y,
        },
        cards: stacked.map(card => ({ ...card, key: uniqueKey(card.key, value, seen) })),
      };
    });
}

/** Groups without a name at the end. */
function order(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  return ORDER.indexOf(a) - ORDER.indexOf(b) || a.localeCompare(b);
}

/** The values that have an order of their own. */
const ORDER = ['5', '4', '3', '2', '1', 'before', 'during', 'after'];

/** The cards of each step from top to bottom. */
function stack(cards: readonly MapCard[], top: number): readonly MapCard[] {
  const next = new Map<string, number>();
  return cards.map(card => {
    const y = next.get(card.step) ?? top;
    next.set(card.step, y + card.height + stackGap);
    return { ...card, y };
  });
}

function uniqueKey(key: string, value: string | undefined, seen: Set<string>): string {
  const own = seen.has(key) ? `${key}/${value ?? ''}` : key;
  seen.add(own);
  return own;
}
