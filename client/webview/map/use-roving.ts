import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MapItem } from './items';
import type { Port } from './use-port';

/** The one of some items that the tab key comes to; the arrow keys carry it about. */
export interface Roving {
  readonly current: string | undefined;
  readonly items: ReadonlyMap<string, MapItem>;
  onFocus(item: string): void;
  /** True where the key was one that moves. */
  onKey(key: string): boolean;
  /** Gives an item the keyboard, as soon as it is drawn. */
  focus(item: string): void;
}

/** Leads from one item to another with a key; undefined for keys that lead nowhere. */
export type Way = (items: readonly MapItem[], from: MapItem, key: string) => MapItem | undefined;

/** Carries the focus over items. What is focused is scrolled to and, where it was not drawn yet, drawn first. */
export function useRoving(
  sheet: RefObject<HTMLElement | null>,
  all: readonly MapItem[],
  way: Way,
  port: Port,
  selected: string | null,
): Roving {
  const items = useMemo(() => new Map(all.map(item => [item.id, item])), [all]);
  const [focused, setFocused] = useState<string | undefined>(undefined);
  const wanted = useRef<string | null>(null);
  const current = [focused, selected ?? undefined, items.keys().next().value].find(
    item => item !== undefined && items.has(item),
  );
  const focus = (item: string) => {
    wanted.current = item;
    setFocused(item);
  };
  useEffect(() => {
    if (wanted.current === null) return;
    const element = sheet.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(wanted.current)}"]`);
    if (!element) return;
    wanted.current = null;
    element.focus({ preventScroll: true });
  });
  const onKey = (key: string) => {
    const from = current === undefined ? undefined : items.get(current);
    if (!from || !MOVING.includes(key)) return false;
    const next = way(all, from, key);
    if (next) {
      focus(next.id);
      port.see(next, 'instant');
    }
    return true;
  };
  return { current, items, onFocus: setFocused, onKey, focus };
}

const MOVING: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
