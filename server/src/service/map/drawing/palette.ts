import type { PhaseId } from '../types';

/** The looks that a picture can have. */
export const palettes = ['light', 'dark'] as const;
export type PaletteId = (typeof palettes)[number];

/** The colours of a picture as `#rrggbb`. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  /** Of what matters less. */
  readonly soft: string;
  readonly hair: string;
  readonly card: string;
  /** Lies under a card. */
  readonly shade: string;
  readonly good: string;
  readonly warn: string;
  readonly bad: string;
  /** One for each persona, as the marks have shapes. */
  readonly tones: readonly string[];
  readonly phases: Readonly<Record<PhaseId, string>>;
}

const light: Palette = {
  paper: '#ffffff',
  ink: '#1c2333',
  soft: '#566074',
  hair: '#dfe3ea',
  card: '#ffffff',
  shade: '#e4e8ef',
  good: '#1f8a54',
  warn: '#a86400',
  bad: '#c8373a',
  tones: ['#2563d9', '#c8600c', '#8544c7', '#1d8a5b', '#94760a'],
  phases: { before: '#2f6fe0', during: '#8a4fd0', after: '#1f9362' },
};

const dark: Palette = {
  paper: '#12161f',
  ink: '#eef1f6',
  soft: '#a9b3c4',
  hair: '#2c3444',
  card: '#1c2230',
  shade: '#0b0e15',
  good: '#4cc38a',
  warn: '#f0b441',
  bad: '#ff7b7f',
  tones: ['#6ea2ff', '#ffa257', '#c394ff', '#56cf99', '#e6c84b'],
  phases: { before: '#6ea2ff', during: '#c394ff', after: '#56cf99' },
};

/** The colours of a look. */
export function paletteOf(id: PaletteId): Palette {
  return { light, dark }[id];
}

/** A colour between two. @param share 0–1, how much of the first is in it */
export function mix(colour: string, other: string, share: number): string {
  const [a, b] = [channelsOf(colour), channelsOf(other)];
  const mixed = a.map((value, index) => Math.round(value * share + (b[index] ?? 0) * (1 - share)));
  return `#${mixed.map(value => value.toString(16).padStart(2, '0')).join('')}`;
}

function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16));
}
