import type { RefObject } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Box, MapView } from '../../src/preview/messages';
import { scrollToSee, type ViewPort } from './view-port';

/** Measures and scrolls the element that shows the map. */
export interface Port {
  /** Undefined while the map is not on the page. */
  measure(): ViewPort | undefined;
  /** Brings a box of the map into view; does nothing where it is already. */
  see(box: Box, behavior: ScrollBehavior): void;
}

/** The height of the headings above the lanes, in map units. */
export function headOf(map: MapView): number {
  return Math.min(map.height, ...map.lanes.map(lane => lane.y));
}

/** The port of a scrolled element whose first child with the class `map-corner` is as wide as the lane labels. */
export function usePort(scroller: RefObject<HTMLElement | null>, head: number, zoom: number): Port {
  const measure = useCallback(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const gutter = element.querySelector<HTMLElement>('.map-corner')?.offsetWidth ?? 0;
    return {
      left: element.scrollLeft,
      top: element.scrollTop,
      width: element.clientWidth,
      height: element.clientHeight,
      gutter,
      head,
      zoom,
    };
  }, [scroller, head, zoom]);
  const see = useCallback(
    (box: Box, behavior: ScrollBehavior) => {
      const port = measure();
      const place = port && scrollToSee(port, box);
      if (place) scroller.current?.scrollTo({ ...place, behavior });
    },
    [scroller, measure],
  );
  return { measure, see };
}
