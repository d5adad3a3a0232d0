import { useEffect } from 'preact/hooks';
import { useTools } from '../state/tools';
import { Icon } from './icon';
import { IconButton } from './icon-button';

/** How long a message stays by itself, in milliseconds: long enough to be read twice. */
const STAYS = 10_000;

/** Says that an edit was refused. The region is always there, so that screen readers notice what enters it. */
export function Toast({ message }: { readonly message: string | null }) {
  const { text, act } = useTools();
  useEffect(() => {
    if (message === null) return undefined;
    const timer = setTimeout(() => act({ type: 'dismiss' }), STAYS);
    return () => clearTimeout(timer);
  }, [message, act]);
  return (
    <div class="toast-place" role="status">
      {message !== null && (
        <div class="toast">
          <Icon name="warning" />
          <span class="toast__text">{message || text('refused')}</span>
          <IconButton icon="close" label={text('dismiss')} onPress={() => act({ type: 'dismiss' })} />
        </div>
      )}
    </div>
  );
}
