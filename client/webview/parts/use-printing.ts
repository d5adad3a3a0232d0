import { useEffect, useState } from 'preact/hooks';
import { loadMore } from '../load-more';

/** Safari has no word for it. */
const { requestIdleCallback: whenIdle = setTimeout } = window;

/**
 * True between the moment before the page is printed and the moment after. Paper shows what is folded away on the
 * screen, and the browser waits for nothing that is still to be loaded: so that comes once the page is drawn and has
 * nothing to do.
 */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => setPrinting(true);
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    whenIdle(() => void loadMore());
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
