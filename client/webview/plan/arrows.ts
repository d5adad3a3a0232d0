import type { PlanStepView } from '../../src/preview/messages';

/** An arrow from a step's bar to one that waits for it. Columns across, rows down. */
export interface Arrow {
  readonly key: string;
  /** An SVG path. */
  readonly path: string;
  /** Where the arrow ends. */
  readonly x: number;
  readonly y: number;
  readonly towards: 'right' | 'down' | 'up';
}

/** Half the height of a bar, in rows. */
const BAR = 0.3;

/** How far from its end an arrow leaves a bar, in columns. */
const LEAVES = 0.5;

/** The arrows between steps: down from the end of the earlier bar, then into the beginning of the later one. */
export function arrowsOf(steps: readonly PlanStepView[]): readonly Arrow[] {
  const rows = new Map(steps.map((step, row) => [step.id, { step, row }]));
  return steps.flatMap((step, row) =>
    step.dependsOn.flatMap(id => {
      const before = rows.get(id);
      return before && before.row !== row ? [arrow(before.step, before.row, step, row)] : [];
    }),
  );
}

function arrow(from: PlanStepView, fromRow: number, to: PlanStepView, toRow: number): Arrow {
  const key = `${from.id}>${to.id}`;
  const down = toRow > fromRow;
  const x = from.last - LEAVES;
  const begin = fromRow + 0.5 + (down ? BAR : -BAR);
  const into = to.first - 1;
  if (x < into) {
    const y = toRow + 0.5;
    return { key, path: `M${x} ${begin}V${y}H${into}`, x: into, y, towards: 'right' };
  }
  const y = toRow + 0.5 - (down ? BAR : -BAR);
  return { key, path: `M${x} ${begin}V${y}`, x, y, towards: down ? 'down' : 'up' };
}
