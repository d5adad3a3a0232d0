import type { Roving } from './use-roving';
import type { ZoomControl } from './use-zoom';
import { ZOOM } from './view-port';

/**
 * What a key does on the map: it changes what has the focus, or the size, or leads elsewhere.
 *
 * @param edit true where the key was one that changes
 * @param roving the way over stages and cards; points of curves have one of their own
 */
export function keyHandler(
  edit: (event: KeyboardEvent) => boolean,
  zoom: ZoomControl,
  roving: Roving,
  points: Roving,
): (event: KeyboardEvent) => void {
  const rovingOf = (target: EventTarget | null) =>
    target instanceof Element && target.closest('.marker') ? points : roving;
  return event => {
    const { key, target } = event;
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey);
    if (edit(event) || (isPlain && (zoomBy(zoom, key) || rovingOf(target).onKey(key))))
      event.preventDefault();
  };
}

/** @returns true where the key was one that zooms */
function zoomBy(zoom: ZoomControl, key: string): boolean {
  if (key === '+' || key === '=') zoom.by(ZOOM.step);
  else if (key === '-') zoom.by(1 / ZOOM.step);
  else if (key === '0') zoom.to(1);
  else return false;
  return true;
}
