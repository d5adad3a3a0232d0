import { TONES } from './tones';

/** The outlines of curve markers, one for each tone, all about 22 units wide around 0,0. */
const OUTLINES: readonly string[] = [
  'M-11 0a11 11 0 1 0 22 0a11 11 0 1 0-22 0Z',
  'M-6-10H6a4 4 0 0 1 4 4V6a4 4 0 0 1-4 4H-6a4 4 0 0 1-4-4V-6a4 4 0 0 1 4-4Z',
  'M-2-11.5Q0-13.5 2-11.5L11.5-2Q13.5 0 11.5 2L2 11.5Q0 13.5-2 11.5L-11.5 2Q-13.5 0-11.5-2Z',
  'M-6.5-10.5H6.5L12.5 0L6.5 10.5H-6.5L-12.5 0Z',
  'M0-12.5L10.5-4.5L7 10.5H-7L-10.5-4.5Z',
];

/** The outline of a persona's mark as an SVG path: with its shape it can be told from the others without its colour. */
export function outlineOf(tone: number): string {
  return OUTLINES[tone % TONES] ?? '';
}

/** The lines of a face around 0,0 within ±6, as SVG paths. */
export interface FaceLines {
  readonly eyes: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
  readonly mouth: string;
  /** Whether the mouth is a closed outline, to be filled. */
  readonly isOpen: boolean;
}

/** How deep a mouth bends for each point of the scale. */
const BEND = 2.4;

/** The face of a value, −2 … 2: the mouth bends with it; at the ends it opens. */
export function faceOf(value: number): FaceLines {
  const ends = 3.4 - value * 0.5;
  const isOpen = Math.abs(value) >= 1.5;
  const mouth = `M-4.2 ${ends}Q0 ${ends + value * BEND} 4.2 ${ends}`;
  return {
    eyes: [-3.4, 3.4].map(x => ({ x, y: -2.6, radius: 1.3 })),
    mouth: isOpen ? `${mouth}Z` : mouth,
    isOpen,
  };
}
