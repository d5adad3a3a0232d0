import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ScrollPlace } from '../state/memory';
import { useTools } from '../state/tools';
import type { UiState } from '../state/ui';
import { useFit } from './use-fit';
import type { Port } from './use-port';
import { clampZoom, overallZoom, scrollForZoom, ZOOM } from './view-port';

/** The zoom to which one comes from the whole. */
const READABLE = 0.5;

/** How the map is made larger and smaller. */
export interface ZoomControl {
  /** Multiplies the zoom; the middle of the map, or the given point of its element, stays where it is. */
  by(factor: number, x?: number, y?: number): void;
  to(zoom: number, x?: number, y?: number): void;
  /** Fits the map into the width and keeps it fitted while the panel's width changes. */
  fit(): void;
  /** Whether nothing is smaller. */
  readonly isLeast: boolean;
}

/**
 * The zoom of the map in an element: for buttons and keys, for ctrl and wheel, and for a panel that grows.
 *
 * @param steps how many steps each stage has
 */
export function useZoom(
  scroller: RefObject<HTMLElement | null>,
  port: Port,
  steps: readonly number[],
  ui: Pick<UiState, 'zoom' | 'fit' | 'column'>,
): ZoomControl {
  const { act } = useTools();
  const next = useRef<ScrollPlace | null>(null);
  const to = useCallback(
    (wanted: number, x?: number, y?: number) => {
      const seen = port.measure();
      if (!seen) return;
      const zoom = clampZoom(wanted);
      // Of a map that is seen as a whole, the same step stays in the middle; its cards begin at the top.
      const scale = ui.column === null ? seen.zoom : overallZoom(steps, ui);
      const from = { ...seen, zoom: scale, top: ui.column === null ? seen.top : 0 };
      next.current = scrollForZoom(
        from,
        zoom,
        x ?? seen.width / 2,
        ui.column === null ? (y ?? seen.height / 2) : 0,
      );
      act({ type: 'ui', change: { zoom, fit: false, column: null } });
    },
    [port.measure, act, steps, ui.column, ui.zoom],
  );
  const { toFit, measureLeast, isLeast } = useFit(scroller, port, steps, ui);
  const by = useCallback(
    (factor: number, x?: number, y?: number) => {
      // Between the whole, which has no texts, and the least that can be read there is nothing to be seen.
      if (factor < 1 && ui.zoom <= ZOOM.least && !measureLeast()) toFit();
      else if (ui.column === null) to(ui.zoom * factor, x, y);
      else if (factor > 1) to(READABLE, x, y);
    },
    [to, toFit, measureLeast, ui.column, ui.zoom],
  );
  // The scroll place of the new zoom exists only once the sheet has its new size.
  useLayoutEffect(() => {
    if (next.current) scroller.current?.scrollTo({ ...next.current, behavior: 'instant' });
    next.current = null;
  }, [scroller, ui.zoom]);
  useWheel(scroller, by);
  return { by, to, fit: toFit, isLeast };
}

/** Zooms about the pointer. The listener must not be passive, or the whole page would zoom too. */
function useWheel(scroller: RefObject<HTMLElement | null>, by: ZoomControl['by']): void {
  useEffect(() => {
    const element = scroller.current;
    const onWheel = (event: WheelEvent) => {
      if (!element || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      const corner = element.getBoundingClientRect();
      const factor = ZOOM.step ** Math.max(-1, Math.min(1, -event.deltaY / 50));
      by(factor, event.clientX - corner.left, event.clientY - corner.top);
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [scroller, by]);
}
