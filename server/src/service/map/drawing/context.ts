import type { BuiltInLanguage } from '../../model/text';
import type { MapView } from '../types';
import type { Palette, PaletteId } from './palette';

/** What is drawn around the map. */
export interface PictureOptions {
  readonly title: string;
  /** The scenario or goal. */
  readonly scenario?: string;
  /** The names of the personas. */
  readonly personas: readonly string[];
  /** Of headings and labels. */
  readonly language: BuiltInLanguage;
  readonly palette: PaletteId;
}

/** What all parts of a picture are drawn from. */
export interface DrawContext {
  readonly map: MapView;
  readonly language: BuiltInLanguage;
  readonly colours: Palette;
  /** The tone of each persona's curves. */
  readonly tones: ReadonlyMap<string, number>;
}

/** Measures of the picture around the map, in CSS pixels. */
export const page = {
  margin: 40,
  /** The column of the lanes' names. */
  gutter: 164,
  /** Air between that and the first stage. */
  start: 14,
  /** The narrowest that a title and a legend can be read in. */
  minWidth: 760,
} as const;
