import type { ComponentChildren } from 'preact';
import type { ShownSource } from '../../src/preview/messages';
import { useTools } from '../state/tools';

/** How something is moved by hand. */
export interface Hand {
  onPointerDown(event: PointerEvent): void;
  onKeyDown?(event: KeyboardEvent): void;
  onKeyUp?(event: KeyboardEvent): void;
}

interface ItemButtonProps {
  readonly item: string;
  readonly class: string;
  readonly name: string;
  /** The tooltip. */
  readonly title: string;
  /** The id of the element that says more. */
  readonly describedBy?: string;
  readonly source: ShownSource;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  /** Whether a double click writes its title in place. */
  readonly isEditable?: boolean;
  /** For something that can be moved by hand. */
  readonly hand?: Hand;
  /** For something that has a value, such as a point of a curve. */
  readonly slider?: { readonly value: number; readonly text: string };
  onFocus(item: string): void;
  readonly children?: ComponentChildren;
}

/**
 * The part of a map item that is clicked, focused and read out. It opens the source; after a click the keyboard
 * remains with the map, for the keys that change what is selected.
 */
export function ItemButton(props: ItemButtonProps) {
  const { act, openSource } = useTools();
  const press = (event: MouseEvent) => {
    act({ type: 'ui', change: { selected: props.item } });
    openSource(props.source, event.detail > 0);
  };
  const edit = () => act({ type: 'edit', item: props.item });
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
      onDblClick={props.isEditable ? edit : undefined}
      {...props.hand}
      {...(props.slider ? sliderOf(props.slider) : {})}
    >
      {props.children}
    </button>
  );
}

function sliderOf({ value, text }: NonNullable<ItemButtonProps['slider']>) {
  return {
    role: 'slider',
    'aria-orientation': 'vertical',
    'aria-valuemin': -2,
    'aria-valuemax': 2,
    'aria-valuenow': value,
    'aria-valuetext': text,
  } as const;
}
