import { useEffect } from 'preact/hooks';
import { host } from '../host';

/** Has the text take back what was done last, or do it again, by the usual keys; in a field they are the field's own. */
export function useUndo(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isWriting =
        event.target instanceof Element && event.target.matches('[type="text"], [type="search"]');
      const type = isWriting ? undefined : wishOf(event);
      if (!type) return;
      event.preventDefault();
      host.postMessage({ type });
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

function wishOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (altKey || !(ctrlKey || metaKey)) return undefined;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : undefined;
}
