import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { useTools } from '../state/tools';
import type { PaneId } from '../state/ui';

/**
 * Keeps an element's scroll place: over a reload of the page, and while its tab is hidden, when browsers
 * forget it.
 */
export function useKeptScroll(
  element: RefObject<HTMLElement | null>,
  uri: string,
  pane: PaneId,
  shown: boolean,
): void {
  const { memory } = useTools();
  useLayoutEffect(() => {
    const place = memory.scroll(uri, pane);
    // What has never been scrolled stands there already, and to scroll it has the page laid out for that alone.
    if (shown && (place.left > 0 || place.top > 0))
      element.current?.scrollTo({ ...place, behavior: 'instant' });
  }, [element, memory, uri, pane, shown]);
  useEffect(() => {
    const scrolled = element.current;
    if (!scrolled || !shown) return undefined;
    const keep = () => memory.keepScroll(uri, pane, { left: scrolled.scrollLeft, top: scrolled.scrollTop });
    scrolled.addEventListener('scroll', keep, { passive: true });
    return () => scrolled.removeEventListener('scroll', keep);
  }, [element, memory, uri, pane, shown]);
}
