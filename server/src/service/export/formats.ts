import { drawMap } from '../map/drawing/draw';
import type { PaletteId } from '../map/drawing/palette';
import type { Drawing } from '../map/drawing/shapes';
import { svgOf } from '../map/drawing/svg';
import { outlineCsv } from '../outline/formats/csv';
import { outlineMarkdown } from '../outline/formats/markdown';
import { outlineMermaid } from '../outline/formats/mermaid';
import type { JourneyContent } from './content';
import { html } from './html';

/** A file's text, and what the format could not carry, in the journey's language. */
export interface Exported {
  readonly text: string;
  readonly lost: readonly string[];
}

/** A journey's map as shapes, for those who draw it themselves. */
export function pictureOf(content: JourneyContent, palette: PaletteId): Drawing {
  return drawMap(content.map, { ...content, palette });
}

type Format = (content: JourneyContent, palette: PaletteId) => Exported;

const whole = (text: string): Exported => ({ text, lost: [] });

/** What a journey's map can be exported to as text, by the format's name. Programs and people alike open what they give. */
export const mapFormats = {
  svg: (content, palette) => whole(`${svgOf(pictureOf(content, palette))}\n`),
  html: (content, palette) => whole(html(content, svgOf(pictureOf(content, palette)), palette)),
  md: ({ outline }) => whole(`${outlineMarkdown(outline)}\n`),
  csv: ({ outline }) => whole(outlineCsv(outline)),
  mermaid: ({ outline }) => outlineMermaid(outline),
} as const satisfies Record<string, Format>;

/** A text format of the map. */
export type MapFormat = keyof typeof mapFormats;
