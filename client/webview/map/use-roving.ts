import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MapView } from '../../src/preview/messages';
import { itemsOf, type MapItem } from './items';
import { directionOf, endOfRow, neighbour } from './neighbour';
import type { Port } from './use-port';

/** The one item of the map that the tab key comes to; the arrow keys carry it about. */
export interface Roving {
  readonly current: string | undefined;
  readonly items: ReadonlyMap<string, MapItem>;
  onFocus(item: string): void;
  /** True where the key was one that moves. */
  onKey(key: string): boolean;
}

/** Carries the focus over the map. What is focused is scrolled to and, where it was not drawn yet, drawn first. */
export function useRoving(
  sheet: RefObject<HTMLElement | null>,
  map: MapView,
  port: Port,
  selected: string | null,
): Roving {
  const items = useMemo(() => new Map(itemsOf(map).map(item => [item.id, item])), [map]);
  const [focused, setFocused] = useState<string | undefined>(undefined);
  const wanted = useRef<string | null>(null);
  const current = [focused, selected ?? undefined, items.keys().next().value].find(
    item => item !== undefined && items.has(item),
  );
  const move = (item: MapItem | undefined) => {
    if (!item) return;
    wanted.current = item.id;
    setFocused(item.id);
    port.see(item, 'instant');
  };
  useEffect(() => {
    if (wanted.current === null) return;
    const element = sheet.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(wanted.current)}"]`);
    if (!element) return;
    wanted.current = null;
    element.focus({ preventScroll: true });
  });
  const onKey = (key: string) => {
    const direction = directionOf(key);
    const from = current === undefined ? undefined : items.get(current);
    if (!from || !(direction || key === 'Home' || key === 'End')) return false;
    const all = [...items.values()];
    move(
      direction ? neighbour(all, from, direction) : endOfRow(all, from, key === 'Home' ? 'first' : 'last'),
    );
    return true;
  };
  return { current, items, onFocus: setFocused, onKey };
}
