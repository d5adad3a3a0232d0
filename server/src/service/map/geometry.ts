import { measures } from './shapes/measures';
import type { MapCard } from './types';

/** How much wider than regular a text runs in the weight of the step titles (600). */
export const STRONG = 1.07;

/**
 * All measures of the map, in CSS pixels at zoom 1. The page's styles have the same font sizes, line heights and
 * paddings: change both together.
 */
export const geometry = {
  ...measures,
  /** A title that is long is wrapped; the goal has one line below it. */
  stage: {
    ...measures.stage,
    left: 10,
    right: 10,
    paddingY: 6,
    lineHeight: 20,
    fontSize: 15 * STRONG,
    maxLines: 3,
    goal: 16,
  },
  /** Its facts: importance, wait, and the mark of the weakest moment. A moment of truth is told on the edge. */
  step: {
    minHeight: 64,
    maxLines: 4,
    left: 9,
    right: 9,
    paddingY: 9,
    lineHeight: 18,
    fontSize: 13 * STRONG,
    facts: 18,
  },
  /** At its left the channel's icon. Its facts: status and checks. */
  touchpoint: {
    minHeight: 44,
    maxLines: 2,
    left: 36,
    right: 9,
    paddingY: 6,
    lineHeight: 16,
    fontSize: 12,
    facts: 16,
  },
  /** A text alone, or with a note below it in another size. */
  text: {
    minHeight: 34,
    maxLines: 8,
    left: 12,
    right: 9,
    paddingY: 9,
    lineHeight: 16,
    fontSize: 12,
    facts: 0,
  },
  note: { lineHeight: 14, fontSize: 11, maxLines: 2 },
  /** A metric's score, between the text and the note. */
  score: { lineHeight: 22, fontSize: 15 * STRONG },
} as const;

/** The measures of one kind of card. */
export interface CardGeometry {
  readonly minHeight: number;
  readonly maxLines: number;
  /** From the card's edges to its text. */
  readonly left: number;
  readonly right: number;
  readonly paddingY: number;
  readonly lineHeight: number;
  /** The size by which widths are estimated. */
  readonly fontSize: number;
  /** What the row of facts below the text adds, where there is one. */
  readonly facts: number;
}

/** The height in pixels of a card with so many lines of text, and below them so many of a note or a row of facts. */
export function cardHeight(kind: CardGeometry, lines: number, hasFacts: boolean, notes = 0): number {
  const text = 2 * kind.paddingY + lines * kind.lineHeight + notes * geometry.note.lineHeight;
  return Math.max(kind.minHeight, text + (hasFacts ? kind.facts : 0));
}

/** The width in pixels that a card leaves to its text. */
export function textRoom(kind: CardGeometry): number {
  return geometry.column.width - kind.left - kind.right;
}

/** The measures of the cards in a lane. */
export function measuresOf(lane: MapCard['lane']): CardGeometry {
  if (lane === 'steps') return geometry.step;
  return lane === 'touchpoints' ? geometry.touchpoint : geometry.text;
}
