/** Where things stand on the map, in CSS pixels at zoom 1. */
export const measures = {
  /** A step's column; `stageGap` stands between two stages. */
  column: { width: 176, gap: 12, stageGap: 28 },
  phase: { height: 28, gapBelow: 4 },
  stage: { minHeight: 48, gapBelow: 8 },
  /** The space in a lane: from its edges to its cards, and between two cards of a step. */
  lane: { padding: 12, stackGap: 8 },
  /** `inset`: from the lane's edge to the outermost values. */
  sentiment: { height: 168, inset: 24 },
} as const;

/** The width of a stage with so many steps; one without is as wide as one step. */
export function stageWidth(steps: number): number {
  const { width, gap } = measures.column;
  return Math.max(1, steps) * (width + gap) - gap;
}
