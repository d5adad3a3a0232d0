import { useTools } from '../state/tools';
import { Icon } from './icon';

/** What the page shows until the first view has come. */
export function Loading() {
  const { text } = useTools();
  return (
    <main class="empty" aria-busy="true">
      <p role="status" class="loading">
        <Icon name="loading codicon-modifier-spin" />
        {text('loading')}
      </p>
    </main>
  );
}
