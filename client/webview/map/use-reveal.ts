import { useEffect, useRef } from 'preact/hooks';
import { scrollBehavior } from '../parts/use-media';
import type { PageState } from '../state/page';
import type { Port } from './use-port';
import type { Roving } from './use-roving';

/** Scrolls to what the cursor in the source has entered or what was added: once, and only where it is out of view. */
export function useReveal(
  rovings: readonly Roving[],
  reveal: PageState['reveal'],
  port: Port,
  shown: boolean,
): void {
  const done = useRef<PageState['reveal']>(null);
  useEffect(() => {
    if (!reveal || !shown || done.current === reveal) return;
    done.current = reveal;
    const roving = rovings.find(({ items }) => items.has(reveal.item));
    const item = roving?.items.get(reveal.item);
    if (item) port.see(item, scrollBehavior());
    if (item && reveal.focus) roving?.focus(item.id);
  }, [reveal, shown, port]);
}
