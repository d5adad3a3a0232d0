import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlanStepView } from '../../src/preview/messages';
import { across } from '../parts/arrow-keys';
import { startDrag } from '../parts/drag';
import { useTools } from '../state/tools';
import { type Days, movedDays, type Part } from './moved-days';
import { planStepItem } from './plan-step-item';

interface MovedBar {
  readonly step: PlanStepView;
  /** How many days the plan has. */
  readonly length: number;
  /** Counts what the host has answered: what was tried out until then is over. */
  readonly answers: number;
}

/** How near to its end a bar is taken by the end, in CSS pixels. */
const END = 8;

const WEEK = 7;

/**
 * How a bar is moved by hand: it follows the pointer, at its ends by the end alone, or the arrow keys, and is written
 * once, when it is let go. Shift makes a day a week; Alt moves the end alone.
 */
export function useMovedBar({ step, length, answers }: MovedBar) {
  const { edit } = useTools();
  const own: Days = [step.first, step.last];
  const [draft, setDraft] = useState<Days | null>(null);
  const wanted = useRef<Days | null>(null);
  useEffect(() => setDraft(null), [answers]);
  const to = (days: Days) => {
    wanted.current = days;
    setDraft(days);
  };
  const end = (isWritten: boolean) => {
    const days = wanted.current;
    wanted.current = null;
    if (!days) return;
    if (isWritten && String(days) !== String(own))
      edit({ type: 'schedule', thing: planStepItem(step.id), days });
    else setDraft(null);
  };
  const onPointerDown = (event: PointerEvent) => {
    const bar = event.currentTarget as HTMLElement;
    const day = (bar.parentElement?.clientWidth ?? 0) / length || 1;
    const part = partAt(bar, event);
    startDrag(event, { move: x => to(movedDays(own, part, Math.round(x / day), length)), end });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = across(event.key);
    if (event.key === 'Escape' && wanted.current) end(false);
    else if (by === 0 || event.ctrlKey || event.metaKey) return;
    else
      to(movedDays(draft ?? own, event.altKey ? 'last' : 'whole', event.shiftKey ? by * WEEK : by, length));
    event.preventDefault();
    event.stopPropagation();
  };
  const onKeyUp = ({ key }: KeyboardEvent) => {
    if (across(key) !== 0) end(true);
  };
  const [first, last] = draft ?? own;
  return { first, last, isTried: draft !== null, hand: { onPointerDown, onKeyDown, onKeyUp } };
}

function partAt(bar: HTMLElement, { clientX }: PointerEvent): Part {
  const { left, right, width } = bar.getBoundingClientRect();
  if (width < 3 * END) return 'whole';
  return clientX - left < END ? 'first' : right - clientX < END ? 'last' : 'whole';
}
