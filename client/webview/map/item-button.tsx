import type { ComponentChildren } from 'preact';
import type { SourceRange } from '../../src/preview/messages';
import { useTools } from '../state/tools';

interface ItemButtonProps {
  readonly item: string;
  readonly class: string;
  readonly name: string;
  /** The tooltip. */
  readonly title: string;
  /** The id of the element that says more. */
  readonly describedBy?: string;
  readonly source: SourceRange;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  onFocus(item: string): void;
  readonly children?: ComponentChildren;
}

/** The part of a map item that is clicked, focused and read out. It opens the source. */
export function ItemButton(props: ItemButtonProps) {
  const { act, openSource } = useTools();
  const press = () => {
    act({ type: 'ui', change: { selected: props.item } });
    openSource(props.source);
  };
  return (
    <button
      type="button"
      class={props.class}
      data-item={props.item}
      title={props.title}
      aria-label={props.name}
      aria-describedby={props.describedBy}
      aria-current={props.isSelected ? 'true' : undefined}
      tabIndex={props.isCurrent ? 0 : -1}
      onFocus={() => props.onFocus(props.item)}
      onClick={press}
    >
      {props.children}
    </button>
  );
}
