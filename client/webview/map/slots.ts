import type { MapView } from '../../src/preview/messages';

/** A place between two steps, or at the end of a stage. */
export interface Slot {
  /** In the middle of the gap, in map units. */
  readonly x: number;
  /** The key of the step behind it; null at the end of a stage. */
  readonly before: string | null;
  /** The key of the stage. */
  readonly into: string;
}

/** Half the gap between two steps, in map units. */
const HALF = 6;

/** All places where a step can stand, from left to right: before each step, and at the end of each stage. */
export function slotsOf({ stages, cards }: Pick<MapView, 'stages' | 'cards'>): readonly Slot[] {
  const steps = cards.filter(({ lane }) => lane === 'steps');
  return stages.flatMap(stage => {
    const end = stage.x + stage.width;
    const own = steps.filter(({ x }) => x >= stage.x && x < end);
    return [
      ...own.map(({ key, x }): Slot => ({ x: x - HALF, before: key, into: stage.key })),
      { x: own.length > 0 ? end + HALF : (stage.x + end) / 2, before: null, into: stage.key },
    ];
  });
}

/** The place nearest to an x. */
export function slotAt(slots: readonly Slot[], x: number): Slot | undefined {
  return slots.reduce<Slot | undefined>(
    (best, slot) => (best && Math.abs(best.x - x) <= Math.abs(slot.x - x) ? best : slot),
    undefined,
  );
}

/** Where a step comes to that goes one place to the left (-1) or right (1): past a step, or into the next stage. */
export function slotBeside(slots: readonly Slot[], step: string, by: -1 | 1): Slot | undefined {
  const own = slots.findIndex(({ before }) => before === step);
  // The place right behind a step is where it stands already.
  return own < 0 ? undefined : slots[by < 0 ? own - 1 : own + 2];
}

/** Whether a step stands there already. */
export function isOwnSlot(slots: readonly Slot[], step: string, slot: Slot): boolean {
  const own = slots.findIndex(({ before }) => before === step);
  return slots[own] === slot || slots[own + 1] === slot;
}
