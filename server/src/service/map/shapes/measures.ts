import type { LaneId } from '../types';

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
export function stageWidth(steps: number, { width, gap }: Sizes['column'] = measures.column): number {
  return Math.max(1, steps) * (width + gap) - gap;
}

/** How large things are drawn. */
export interface Sizes {
  readonly column: { readonly width: number; readonly gap: number; readonly stageGap: number };
  readonly lane: { readonly padding: number; readonly stackGap: number };
  /** Of the stages' headings; where it is missing, each says itself how high it is. */
  readonly stage?: number;
  /** Of the cards in a lane; where it is missing, each says itself how high it is. */
  readonly card?: (lane: Exclude<LaneId, 'sentiment'>) => number;
}

/** Between columns that hold signs instead of texts. */
const NARROW = { gap: 4, stageGap: 12 } as const;

/** The narrowest column in which a sign can be told from others, and the widest that needs no more than signs. */
const COLUMN = { least: 12, most: 64 } as const;

/** The sizes of a map that is seen as a whole: steps have their titles upright, all else are signs. */
export function overviewSizes(width: number): Sizes {
  return {
    column: { ...NARROW, width },
    lane: { padding: 6, stackGap: 4 },
    stage: 44,
    card: lane => (lane === 'steps' ? 112 : lane === 'touchpoints' ? 22 : 12),
  };
}

/**
 * The width of the columns with which a map seen as a whole fills so much room, in pixels.
 *
 * @param steps how many steps each stage has
 */
export function overviewColumn(steps: readonly number[], room: number): number {
  const columns = steps.reduce((sum, count) => sum + Math.max(1, count), 0);
  const between = (steps.length - 1) * NARROW.stageGap + (columns - steps.length) * NARROW.gap;
  const width = Math.floor((room - between) / Math.max(1, columns));
  return Math.min(COLUMN.most, Math.max(COLUMN.least, width));
}

/** The width of all stages side by side. @param steps how many steps each has */
export function mapWidth(steps: readonly number[], { column }: Pick<Sizes, 'column'> = measures): number {
  const widths = steps.map(count => stageWidth(count, column) + column.stageGap);
  return Math.max(0, widths.reduce((sum, width) => sum + width, 0) - column.stageGap);
}
