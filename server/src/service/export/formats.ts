import type { PaletteId } from '../map/drawing/palette';
import { svgOf } from '../map/drawing/svg';
import { outlineCsv } from '../outline/formats/csv';
import { outlineMarkdown } from '../outline/formats/markdown';
import { outlineMermaid } from '../outline/formats/mermaid';
import type { JourneyContent } from './content';
import { html } from './html';
import { pictureOf } from './pictures';

/** A file's text, and what the format could not carry, in the journey's language. */
export interface Exported {
  readonly text: string;
  readonly lost: readonly string[];
}

type Format = (content: JourneyContent, palette: PaletteId) => Exported;

const whole = (text: string): Exported => ({ text, lost: [] });

/** What a journey's map can be exported to as text, by the format's name. Programs and people alike open what they give. */
export const mapFormats = {
  svg: (content, palette) => whole(`${svgOf(pictureOf(content, palette))}\n`),
  html: (content, palette) => whole(html(content, palette)),
  /** The page that opens the printer's dialog. Paper is light. */
  print: content => whole(html(content, 'light', { isPrinted: true })),
  md: ({ outline }) => whole(`${outlineMarkdown(outline)}\n`),
  csv: ({ outline }) => whole(outlineCsv(outline)),
  mermaid: ({ outline }) => outlineMermaid(outline),
} as const satisfies Record<string, Format>;

/** A text format of the map. */
export type MapFormat = keyof typeof mapFormats;
