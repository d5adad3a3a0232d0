import { useEffect } from 'preact/hooks';
import { lazily } from '../parts/lazily';
import type { Dialog as DialogState } from '../state/page';
import { useTools } from '../state/tools';

/** What lies over the page, if anything. The question mark brings the list of keys. */
export function Overlay({ dialog }: { readonly dialog: DialogState | null }) {
  const { act } = useTools();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.matches('input[type="search"], select');
      if (event.key === '?' && !isTyping) act({ type: 'dialog', dialog: { type: 'keys' } });
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [act]);
  if (!dialog) return null;
  return dialog.type === 'keys' ? <Keys /> : <Findings of={dialog} />;
}

const Keys = lazily(more => more.Keys);
const Findings = lazily(more => more.Findings);
