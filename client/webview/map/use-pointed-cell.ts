import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ShownMap } from './arrange';
import { type Cell, cellAt } from './cells';
import { cardItem } from './items';
import { onMap } from './pointer';

/**
 * The lane and the step of the cell under the pointer or around the focus; null where there is none.
 *
 * @param body the part of the page in which the map's units begin
 */
export function usePointedCell(
  body: RefObject<HTMLElement | null>,
  map: ShownMap,
): readonly [lane: string, step: string] | null {
  const [at, setAt] = useState<readonly [lane: string, step: string] | null>(null);
  useEffect(() => {
    const element = body.current;
    const listening = new AbortController();
    const { signal } = listening;
    const show = (cell: Cell | undefined) => {
      if (!cell) return;
      const next = [cell.lane, cell.step.key] as const;
      setAt(before => (before?.[0] === next[0] && before[1] === next[1] ? before : next));
    };
    const onMove = (event: PointerEvent) => {
      if (!element || event.buttons > 0) return;
      // The button laps over other cells: it belongs to its own until the pointer has left it.
      if (event.target instanceof Element && event.target.closest('.adder')) return;
      const { x, y } = onMap(element, event);
      show(cellAt(map, x, y));
    };
    const onFocus = ({ target }: FocusEvent) => {
      const item = target instanceof HTMLElement ? target.dataset.item : undefined;
      const card = map.cards.find(({ key }) => cardItem(key) === item);
      if (card) show(cellAt(map, card.x + 1, card.y + 1));
    };
    element?.addEventListener('pointermove', onMove, { signal });
    element?.addEventListener('focusin', onFocus, { signal });
    element?.addEventListener('pointerleave', () => setAt(null), { signal });
    return () => listening.abort();
  }, [body, map]);
  return at;
}
