import { type FilledLane, lanesOf, layoutLanes } from '../../../server/src/service/map/shapes/layout';
import { overviewSizes } from '../../../server/src/service/map/shapes/measures';
import { tonesOf } from '../../../server/src/service/map/shapes/tones';
import type { LaneBand, LaneTitle, LooseCard, MapContent, MapView } from '../../src/preview/messages';
import type { UiState } from '../state/ui';

/** A lane as it is shown; a lane whose cards are grouped is shown as several. */
export interface ShownLane extends LaneBand {
  readonly key: string;
}

/** A map as the reader wants to see it. */
export interface ShownMap extends MapView {
  readonly lanes: readonly ShownLane[];
  /** The look of each persona's curves, whichever of them are shown. */
  readonly tones: Readonly<Record<string, number>>;
  /** Whether it is seen as a whole: with signs in place of texts. */
  readonly isOverview: boolean;
}

/** What the reader has chosen. */
export type Arrangement = Pick<UiState, 'hidden' | 'groupBy' | 'persona' | 'measured' | 'column'>;

/** What a group of touchpoints is called; undefined for those of which nobody says where they belong. */
export type GroupTitle = (value: string | undefined) => string;

/**
 * The map without the lanes that are hidden, with touchpoints in a lane for each group, and with the curves of one
 * persona or of all, beside what was measured or without it, everything in its place.
 */
export function arrange(
  map: MapContent,
  { hidden, groupBy, persona, measured: isMeasured, column }: Arrangement,
  title: GroupTitle,
): ShownMap {
  const lanes = lanesOf(map)
    .filter(({ lane }) => !hidden.includes(lane.id))
    .flatMap(({ lane, cards }): readonly Piece[] =>
      lane.id === 'touchpoints' && groupBy !== null
        ? groupsOf(lane, cards, groupBy, title)
        : [{ lane: { ...lane, key: lane.id }, cards }],
    );
  const isOne = map.curves.some(({ id }) => id === persona);
  const curves = map.curves.filter(({ id }) => !isOne || id === persona);
  const shown = { ...map, curves, measured: isMeasured ? map.measured : [] };
  const laidOut = layoutLanes(shown, lanes, column === null ? undefined : overviewSizes(column));
  const tones = Object.fromEntries(tonesOf(map.curves));
  return { ...laidOut, tones, isOverview: column !== null };
}

/** Whether a card belongs to the journey of a persona. */
export function isOf(persona: string | null, { personas }: LooseCard): boolean {
  return persona === null || personas === undefined || personas.includes(persona);
}

type Piece = FilledLane<LaneTitle & { readonly key: string }>;

/** A touchpoint of several groups stands in each of them. */
function groupsOf(
  lane: LaneTitle,
  cards: readonly LooseCard[],
  by: NonNullable<Arrangement['groupBy']>,
  title: GroupTitle,
): readonly Piece[] {
  const groups = new Map<string | undefined, LooseCard[]>();
  for (const card of cards) {
    for (const value of card.facets?.[by] ?? [undefined])
      groups.set(value, [...(groups.get(value) ?? []), card]);
  }
  const seen = new Set<string>();
  return [...groups]
    .sort(([a], [b]) => order(a, b))
    .map(([value, own]) => ({
      lane: { ...lane, key: `${lane.id}/${value ?? ''}`, title: title(value) },
      cards: own.map(card => withKey(card, uniqueKey(card.key, value, seen))),
    }));
}

/** Groups without a name at the end. */
function order(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  return ORDER.indexOf(a) - ORDER.indexOf(b) || a.localeCompare(b);
}

/** The values that have an order of their own. */
const ORDER = ['5', '4', '3', '2', '1', 'before', 'during', 'after'];

function withKey(card: LooseCard, key: string): LooseCard {
  return card.key === key ? card : { ...card, key };
}

function uniqueKey(key: string, value: string | undefined, seen: Set<string>): string {
  const own = seen.has(key) ? `${key}/${value ?? ''}` : key;
  seen.add(own);
  return own;
}
