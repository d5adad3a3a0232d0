import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from './icon';

interface MenuProps {
  readonly icon: string;
  /** What stands on the button. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A button that shows some settings below it until one presses Escape or clicks elsewhere. */
export function Menu({ icon, label, children }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const panel = useId();
  useEffect(() => {
    if (!isOpen) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    const leave = (event: Event) => {
      if (!whole.current?.contains(event.target as Node)) setOpen(false);
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      whole.current?.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', leave, { signal });
    document.addEventListener('focusin', leave, { signal });
    document.addEventListener('keydown', onEscape, { signal });
    return () => listening.abort();
  }, [isOpen]);
  return (
    <div class="menu" ref={whole}>
      <button
        type="button"
        class="menu__button"
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={icon} />
        {label}
        <Icon name="chevron-down" />
      </button>
      <div class="menu__panel" id={panel} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
