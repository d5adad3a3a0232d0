import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTools } from '../state/tools';
import { Icon } from './icon';

interface FoldProps {
  /** Which list the thing stands in, and what it is known by there. */
  readonly list: 'groups' | 'steps';
  readonly id: string;
  readonly isOpen: boolean;
  /** The id of the element that is folded away. */
  readonly controls: string;
  /** True when the user has asked for this very one: it comes into view and gets the focus. */
  readonly isWanted: boolean;
  /** Where it comes into view. */
  readonly block: ScrollLogicalPosition;
  onKeyDown?(event: KeyboardEvent): void;
  onDblClick?(): void;
  readonly children: ComponentChildren;
}

/** The heading's button that opens a section and folds it away. */
export function Fold(props: FoldProps) {
  const { list, id, isOpen, controls, isWanted, block, children } = props;
  const { act } = useTools();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    button.current?.focus({ preventScroll: true });
    button.current?.closest('section')?.scrollIntoView({ block });
    act({ type: 'arrived' });
  }, [isWanted, act, block]);
  return (
    <button
      type="button"
      class="fold"
      aria-expanded={isOpen}
      aria-controls={controls}
      ref={button}
      onKeyDown={props.onKeyDown}
      onDblClick={props.onDblClick}
      onClick={() => act({ type: 'fold', list, id, open: !isOpen })}
    >
      <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
      {children}
    </button>
  );
}
