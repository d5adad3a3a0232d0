import { mapWidth, overviewColumn, overviewSizes } from '../../../server/src/service/map/shapes/measures';
import type { Box } from '../../src/preview/messages';
import type { ScrollPlace } from '../state/memory';

/** What is seen of the map: the scrolled element, less the headings that stay at its top and left. */
export interface ViewPort extends ScrollPlace {
  /** Of the whole scrolled element, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The width of the lane labels, in CSS pixels whatever the zoom. */
  readonly gutter: number;
  /** The height of the headings, in map units. */
  readonly head: number;
  readonly zoom: number;
}

/** The least zoom at which cards show their texts, and the greatest. */
export const ZOOM = { least: 0.25, greatest: 2.5, step: 1.2 } as const;

/** Air that is left around what is scrolled to, in CSS pixels. */
const AIR = 16;

/** Air at both sides of the map, in CSS pixels. */
const SIDES = 36;

/** A zoom within the bounds. */
export function clampZoom(zoom: number): number {
  return Math.min(ZOOM.greatest, Math.max(ZOOM.least, zoom));
}

/** A map that is fitted into the width of the panel. */
export interface Fitted {
  readonly zoom: number;
  /** The width of a step where the texts would be too small to be read, and give way to signs; else null. */
  readonly column: number | null;
}

/** Below this zoom nobody reads a card. */
const LEGIBLE = 0.36;

/**
 * How the whole width of a map is seen. It is never magnified: a short map stays at its size.
 *
 * @param steps how many steps each stage has
 */
export function fitted(port: Pick<ViewPort, 'width' | 'gutter'>, steps: readonly number[]): Fitted {
  const room = port.width - port.gutter - SIDES;
  if (steps.length === 0 || room <= 0) return { zoom: 1, column: null };
  const zoom = room / mapWidth(steps);
  if (zoom >= LEGIBLE) return { zoom: Math.min(1, zoom), column: null };
  const column = overviewColumn(steps, room);
  return { zoom: Math.min(1, room / mapWidth(steps, overviewSizes(column))), column };
}

/** How large a map is seen, beside its natural size: that is its zoom, but where signs stand in place of texts. */
export function overallZoom(steps: readonly number[], { zoom, column }: Fitted): number {
  return column === null ? zoom : (zoom * mapWidth(steps, overviewSizes(column))) / mapWidth(steps);
}

/**
 * The least zoom of a map: it shows the whole of it, however long.
 *
 * @param steps how many steps each stage has
 */
export function leastZoom(port: Pick<ViewPort, 'width' | 'gutter'>, steps: readonly number[]): number {
  return Math.min(ZOOM.least, overallZoom(steps, fitted(port, steps)));
}

/**
 * Where to scroll to so that another zoom leaves the place under a point of the element where it is.
 * `x` and `y` are that point, in CSS pixels from the element's corner.
 */
export function scrollForZoom(port: ViewPort, zoom: number, x: number, y: number): ScrollPlace {
  const ratio = zoom / port.zoom;
  return {
    left: Math.max(0, (port.left + x - port.gutter) * ratio - x + port.gutter),
    top: Math.max(0, (port.top + y) * ratio - y),
  };
}

/** Where to scroll to so that a box of the map is in view; undefined where it is already. */
export function scrollToSee(port: ViewPort, box: Box): ScrollPlace | undefined {
  const { zoom } = port;
  const left = nearest(port.left, port.width - port.gutter, box.x * zoom, box.width * zoom);
  const head = port.head * zoom;
  const isInHead = box.y < port.head;
  const top = isInHead
    ? port.top
    : nearest(port.top, port.height - head, box.y * zoom - head, box.height * zoom);
  return left === port.left && top === port.top ? undefined : { left, top };
}

/** The offset nearest to the present one at which `size` from `start` lies within `room`. */
function nearest(offset: number, room: number, start: number, size: number): number {
  if (start < offset) return Math.max(0, start - AIR);
  if (start + size > offset + room) return Math.max(0, Math.min(start - AIR, start + size + AIR - room));
  return offset;
}

/** What can be in view of a map that is scrolled to a place in a window of this size, in map units. */
export function boxInWindow(
  { left, top }: ScrollPlace,
  { innerWidth, innerHeight }: Pick<Window, 'innerWidth' | 'innerHeight'>,
  zoom: number,
): Box {
  return { x: left / zoom, y: top / zoom, width: innerWidth / zoom, height: innerHeight / zoom };
}

/** The part of the map that is in view, in map units, with as much again on every side. */
export function seenBox(port: ViewPort): Box {
  const width = port.width / port.zoom;
  const height = port.height / port.zoom;
  return {
    x: port.left / port.zoom - width,
    y: port.top / port.zoom - height,
    width: 3 * width,
    height: 3 * height,
  };
}

/** True where two boxes share a place. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
