import { useRef } from 'preact/hooks';

interface SplitterProps {
  readonly label: string;
  /** The upper part's share of the height, 0–1. */
  readonly share: number;
  onChange(share: number): void;
}

const [LEAST, MOST, STEP] = [0.25, 0.8, 0.05];

/** The line between the map and what stands below it: drag it, or move it with the arrow keys. */
export function Splitter({ label, share, onChange }: SplitterProps) {
  const line = useRef<HTMLDivElement>(null);
  const set = (next: number) => onChange(Math.min(MOST, Math.max(LEAST, next)));
  const onPointerMove = (event: PointerEvent) => {
    const whole = line.current?.parentElement?.getBoundingClientRect();
    if (whole && line.current?.hasPointerCapture(event.pointerId)) {
      set((event.clientY - whole.top) / whole.height);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    set(share + (event.key === 'ArrowUp' ? -STEP : STEP));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is a control; <hr> cannot be one
    <div
      class="splitter"
      role="separator"
      aria-orientation="horizontal"
      aria-label={label}
      aria-valuemin={LEAST * 100}
      aria-valuemax={MOST * 100}
      aria-valuenow={Math.round(share * 100)}
      tabIndex={0}
      ref={line}
      onPointerDown={event => line.current?.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
