import type { RefObject } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useTools } from '../state/tools';
import type { UiState } from '../state/ui';
import type { Port } from './use-port';
import { fitted, leastZoom, ZOOM } from './view-port';

/** How the whole map is seen. */
interface Fit {
  /** Fits the map into the width and keeps it fitted while the panel's width changes. */
  toFit(): void;
  /** Whether nothing is smaller, as measured now. */
  measureLeast(): boolean;
  /** The same as it was when the element was last laid out. */
  readonly isLeast: boolean;
}

/**
 * Fits the map into the width of its element.
 *
 * @param steps how many steps each stage has
 */
export function useFit(
  scroller: RefObject<HTMLElement | null>,
  { measure }: Pick<Port, 'measure'>,
  steps: readonly number[],
  ui: Pick<UiState, 'zoom' | 'fit' | 'column'>,
): Fit {
  const { act } = useTools();
  const [isLeast, setLeast] = useState(false);
  const toFit = useCallback(() => {
    const seen = measure();
    // A hidden element is 0 wide; the map is fitted when it is shown.
    if (seen && seen.width > 0) act({ type: 'ui', change: { fit: true, ...fitted(seen, steps) } });
  }, [measure, act, steps]);
  const measureLeast = useCallback(() => {
    if (ui.column !== null) return true;
    if (ui.zoom > ZOOM.least) return false;
    const seen = measure();
    return !seen || leastZoom(seen, steps) === ZOOM.least;
  }, [measure, steps, ui.column, ui.zoom]);
  const follow = useCallback(() => {
    if (ui.fit) toFit();
    setLeast(measureLeast());
  }, [toFit, measureLeast, ui.fit]);
  useFollowedSize(scroller, follow);
  return { toFit, measureLeast, isLeast: isLeast || ui.column !== null };
}

/** Calls at first, and whenever the element has another size. */
function useFollowedSize(scroller: RefObject<HTMLElement | null>, follow: () => void): void {
  useEffect(() => {
    if (!scroller.current) return undefined;
    const observer = new ResizeObserver(follow);
    observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [scroller, follow]);
}
