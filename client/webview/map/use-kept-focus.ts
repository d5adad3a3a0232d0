import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Gives the focus back to what had it before it was drawn in another place: an element that is moved loses it. */
export function useKeptFocus(around: RefObject<HTMLElement | null>): void {
  const before = document.activeElement;
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body;
    if (isLost && before instanceof HTMLElement && around.current?.contains(before)) {
      before.focus({ preventScroll: true });
    }
  });
}
