import { drawMap } from '../map/drawing/draw';
import type { PaletteId } from '../map/drawing/palette';
import type { Drawing } from '../map/drawing/shapes';
import { sheetsOf } from '../map/drawing/sheets';
import { svgOf } from '../map/drawing/svg';
import type { JourneyContent } from './content';

/** On paper, a pixel of the map is at least so many of CSS: the smallest texts are read without a glass. */
const SMALLEST = 0.6;
/** What both A4 and Letter have of room when they lie on their side, without a margin of 12 mm; in CSS pixels. */
const PAPER = { width: 963, height: 703 };

/** A journey's map as shapes, for those who draw it themselves. */
export function pictureOf(content: JourneyContent, palette: PaletteId): Drawing {
  return drawMap(content.map, { ...content, palette });
}

/**
 * What a map is printed as where it is larger than a sheet of paper: an SVG for each sheet.
 *
 * @param whole the map as one picture
 */
export function paperOf(content: JourneyContent, whole: Drawing): readonly string[] {
  const room = { width: PAPER.width / SMALLEST, height: PAPER.height / SMALLEST };
  const sheets = sheetsOf(content.map, { ...content, palette: 'light' }, { whole, room });
  const largest = sheets.map(({ width, height }) => Math.min(PAPER.width / width, PAPER.height / height));
  const scale = Math.max(SMALLEST, Math.min(...largest));
  return sheets.map((sheet, index) => svgOf(sheet, { scale, name: `sheet-${index + 1}` }));
}
