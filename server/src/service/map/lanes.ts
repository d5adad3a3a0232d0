import { onceWhileSame } from '../model/once';
import type { LooseCard } from './cards';
import { geometry } from './geometry';
import type { LaneBand, MapCard } from './types';

/** What a lane holds: the cards of each step from top to bottom, or the curves. */
export type LaneContent =
  | { readonly id: 'sentiment' }
  | { readonly id: MapCard['lane']; readonly stacks: readonly (readonly LooseCard[])[] };

/** A lane in its place, with its cards in theirs. */
export interface PlacedLane {
  readonly band: Omit<LaneBand, 'title'>;
  readonly cards: readonly MapCard[];
}

/** Lanes one below the other from `top`, each as high as its tallest stack. Distances in pixels. */
export function placeLanes(contents: readonly LaneContent[], top: number): readonly PlacedLane[] {
  let y = top;
  return contents.map(content => {
    const lane = placeLane(content, y);
    y += lane.band.height;
    return lane;
  });
}

function placeLane(content: LaneContent, y: number): PlacedLane {
  const { id } = content;
  if (id === 'sentiment') return { band: { id, y, height: geometry.sentiment.height }, cards: [] };
  const { padding } = geometry.lane;
  const heights = content.stacks.map(heightOf);
  const height = heights.reduce((tallest, next) => Math.max(tallest, next), 0) + 2 * padding;
  return { band: { id, y, height }, cards: content.stacks.flatMap(stack => placeStack(stack, y + padding)) };
}

function heightOf(stack: readonly LooseCard[]): number {
  const gaps = Math.max(0, stack.length - 1) * geometry.lane.stackGap;
  return stack.reduce((sum, { height }) => sum + height, gaps);
}

/** Stacks that are the same as before stay the same in their places. */
const placeStack = onceWhileSame((stack: readonly LooseCard[], top: number): readonly MapCard[] => {
  let y = top;
  return stack.map(card => {
    const placed = { ...card, y };
    y += card.height + geometry.lane.stackGap;
    return placed;
  });
});
