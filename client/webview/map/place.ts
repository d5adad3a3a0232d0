import type { Box } from '../../src/preview/messages';

/** The style that puts an element where the map has its box. */
export function placeOf({ x, y, width, height }: Box) {
  return { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` };
}
