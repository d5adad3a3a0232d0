import { useEffect, useState } from 'preact/hooks';
import { useTools } from '../state/tools';
import { Icon } from './icon';

/** Whoever has waited so long wants to know what for, in milliseconds. */
const PATIENCE = 3_000;

/** What the page shows until the first view has come. */
export function Loading() {
  const { text } = useTools();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main class="empty" aria-busy="true">
      <p role="status" class="loading">
        <Icon name="loading codicon-modifier-spin" />
        {text(isLong ? 'loading.long' : 'loading')}
      </p>
    </main>
  );
}
