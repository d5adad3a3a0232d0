import { Icon } from './icon';

interface IconButtonProps {
  readonly icon: string;
  /** What it does: the tooltip and the accessible name. */
  readonly label: string;
  onPress(): void;
  /** For a button that stays pressed. */
  readonly pressed?: boolean;
  readonly disabled?: boolean;
}

/** A small button that shows an icon alone. */
export function IconButton({ icon, label, onPress, pressed, disabled }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
