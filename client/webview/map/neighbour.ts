import { across } from '../parts/arrow-keys';
import type { MapItem } from './items';

/** The arrow keys. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** How much worse it is to be off the line than far along it. */
const ASIDE = 2;

/** The direction of an arrow key, undefined for any other key. */
export function directionOf(key: string): Direction | undefined {
  const directions: Readonly<Record<string, Direction>> = {
    ArrowLeft: 'left',
    ArrowRight: 'right',
    ArrowUp: 'up',
    ArrowDown: 'down',
  };
  return Object.hasOwn(directions, key) ? directions[key] : undefined;
}

/**
 * The item that one comes to from an item in a direction: among those that lie further on, the one that is
 * nearest, where a step aside counts double. Undefined at the border of the map.
 */
export function neighbour(
  items: readonly MapItem[],
  from: MapItem,
  direction: Direction,
): MapItem | undefined {
  let best: MapItem | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const cost = item.id === from.id ? Number.POSITIVE_INFINITY : costOf(from, item, direction);
    if (cost < least) [best, least] = [item, cost];
  }
  return best;
}

/** The item that a key leads to from another one, by where they stand; undefined for other keys and at the border. */
export function inSpace(items: readonly MapItem[], from: MapItem, key: string): MapItem | undefined {
  const direction = directionOf(key);
  if (direction) return neighbour(items, from, direction);
  const end = endOf(key);
  return end && endOfRow(items, from, end);
}

/** The item that a key leads to in a row of items; undefined for other keys and at its ends. */
export function inRow(items: readonly MapItem[], from: MapItem, key: string): MapItem | undefined {
  const end = endOf(key);
  if (end) return items.at(end === 'first' ? 0 : -1);
  const by = across(key);
  return by === 0 ? undefined : items[items.indexOf(from) + by];
}

function endOf(key: string): 'first' | 'last' | undefined {
  return key === 'Home' ? 'first' : key === 'End' ? 'last' : undefined;
}

/** The first or the last item of those that stand on one line with an item. */
export function endOfRow(items: readonly MapItem[], from: MapItem, end: 'first' | 'last'): MapItem {
  const sign = end === 'first' ? -1 : 1;
  return items.reduce(
    (best, item) => (isLevel(item, from) && sign * (centreX(item) - centreX(best)) > 0 ? item : best),
    from,
  );
}

function isLevel(item: MapItem, from: MapItem): boolean {
  return Math.abs(centreY(item) - centreY(from)) <= from.height / 2;
}

/** Infinite for an item that does not lie further on. */
function costOf(from: MapItem, to: MapItem, direction: Direction): number {
  const across = centreX(to) - centreX(from);
  const down = centreY(to) - centreY(from);
  const sideways = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  const [ahead, aside] = sideways ? [sign * across, down] : [sign * down, across];
  return ahead > 1 ? ahead + ASIDE * Math.abs(aside) : Number.POSITIVE_INFINITY;
}

function centreX({ x, width }: MapItem): number {
  return x + width / 2;
}

function centreY({ y, height }: MapItem): number {
  return y + height / 2;
}
