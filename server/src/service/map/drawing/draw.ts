import { layoutMap } from '../shapes/layout';
import { tonesOf } from '../shapes/tones';
import type { MapContent } from '../types';
import { words } from '../words';
import { drawCard } from './cards';
import { type DrawContext, type PictureOptions, page } from './context';
import { drawLegend, drawTitle } from './frame';
import { drawGround, drawHeads, drawLaneNames } from './ground';
import { paletteOf } from './palette';
import { drawSentiment } from './sentiment';
import type { Drawing } from './shapes';

/** A map as a picture that explains itself: title, lanes with their names, and a legend of what is on it. */
export function drawMap(content: MapContent, options: PictureOptions): Drawing {
  const map = layoutMap(content);
  const colours = paletteOf(options.palette);
  const { language } = options;
  const context: DrawContext = { map, language, colours, tones: tonesOf(map.curves) };
  const inner = Math.max(page.minWidth, page.gutter + page.start + map.width + page.start);
  const title = drawTitle(options, inner, context);
  const legend = drawLegend(inner, context);
  const mapTop = page.margin + title.height + 30;
  const legendTop = mapTop + map.height + 22;
  const left = page.margin + page.gutter + page.start;
  return {
    width: inner + 2 * page.margin,
    height: legendTop + legend.height + page.margin - 8,
    title: options.title,
    description: words.map[language],
    language,
    background: colours.paper,
    shapes: [
      { kind: 'group', x: page.margin, y: page.margin, shapes: title.shapes },
      { kind: 'group', x: left, y: mapTop, shapes: mapShapes(context) },
      { kind: 'group', x: page.margin, y: legendTop, shapes: legend.shapes },
    ],
  };
}

function mapShapes(context: DrawContext): Drawing['shapes'] {
  return [
    ...drawGround(context),
    ...drawHeads(context),
    ...drawLaneNames(context),
    ...drawSentiment(context),
    ...context.map.cards.map(card => drawCard(card, context)),
  ];
}
