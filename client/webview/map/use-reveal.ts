import { useEffect, useRef } from 'preact/hooks';
import { scrollBehavior } from '../parts/use-media';
import type { PageState } from '../state/page';
import type { MapItem } from './items';
import type { Port } from './use-port';

/** Scrolls to what the cursor in the source has entered: once, and only where it is out of view. */
export function useReveal(
  items: ReadonlyMap<string, MapItem>,
  reveal: PageState['reveal'],
  port: Port,
  shown: boolean,
): void {
  const done = useRef<PageState['reveal']>(null);
  useEffect(() => {
    if (!reveal || !shown || done.current === reveal) return;
    done.current = reveal;
    const item = items.get(reveal.item);
    if (item) port.see(item, scrollBehavior());
  }, [reveal, shown, items, port]);
}
