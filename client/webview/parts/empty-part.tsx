import type { SourcePath } from '../../src/preview/messages';
import { useTools } from '../state/tools';
import { Icon } from './icon';

/** A way to the first of what is missing. */
interface EmptyAction {
  readonly label: string;
  readonly disabled?: boolean;
  onPress(): void;
}

interface EmptyPartProps {
  readonly icon: string;
  /** What would be seen here. */
  readonly what: string;
  /** How it comes to be. */
  readonly how: string;
  /** The way to the first of it; missing where there is none from here. */
  readonly action?: EmptyAction | undefined;
}

/** What a part of the page shows as long as there is nothing: what it is for, and the way to the first of it. */
export function EmptyPart({ icon, what, how, action }: EmptyPartProps) {
  return (
    <div class="empty-part">
      <span class="empty-part__icon" aria-hidden="true">
        <Icon name={icon} />
      </span>
      <p class="empty-part__what">{what}</p>
      <p>{how}</p>
      {action && (
        <button type="button" class="button" disabled={action.disabled} onClick={action.onPress}>
          {action.label}
        </button>
      )}
    </div>
  );
}

/** The way to what is written in the text alone. */
export function useTextAction(place: SourcePath): EmptyAction {
  const { text, openSource } = useTools();
  return { label: text('source.text'), onPress: () => openSource(place) };
}
