import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Box } from '../../src/preview/messages';
import type { Port } from './use-port';
import { seenBox } from './view-port';

/** Maps with fewer cards than this are drawn whole: that costs less than following the scroll. */
const WHOLE = 400;

/**
 * The part of the map that is worth drawing: what is in view and a screen around it. Undefined where all of
 * it is. It changes only after half a screen of scrolling. What is in view alone is drawn first, the rest when one sees
 * that.
 *
 * @param first what is in view at first, as far as one can tell before anything is drawn
 */
export function useSeen(
  scroller: RefObject<HTMLElement | null>,
  port: Port,
  cards: number,
  whole: boolean,
  first: () => Box,
): Box | undefined {
  const [seen, setSeen] = useState<Box | undefined>(first);
  const follows = cards > WHOLE && !whole;
  useEffect(() => {
    const element = scroller.current;
    if (!follows) setSeen(undefined);
    if (!element || !follows) return undefined;
    const update = () => {
      const measured = port.measure();
      if (measured) setSeen(before => moved(before, seenBox(measured)));
    };
    update();
    const observer = new ResizeObserver(update);
    observer.observe(element);
    element.addEventListener('scroll', update, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', update);
    };
  }, [scroller, port.measure, follows]);
  return whole ? undefined : seen;
}

/** The old box while the new one is little off it: a box that is kept draws nothing anew. */
function moved(before: Box | undefined, after: Box): Box {
  const near =
    before &&
    before.width === after.width &&
    before.height === after.height &&
    Math.abs(before.x - after.x) < after.width / 6 &&
    Math.abs(before.y - after.y) < after.height / 6;
  return near ? before : after;
}
