import { geometry, STRONG } from '../geometry';
import { isBehind } from '../shapes/visibility';
import type { MapView } from '../types';
import { words } from '../words';
import { wrap } from '../wrap';
import { type DrawContext, page } from './context';
import { mix } from './palette';
import { atItsSide, fitted } from './parts';
import type { Shape } from './shapes';

/** How far a phase's tint reaches beyond its stages where no other phase is near. */
const REACH = 14;
/** How the lanes' names are written. */
const NAME = { size: 13, line: 17 };

/** What lies behind everything: the phases' tints, and the lines between stages and between lanes. */
export function drawGround(context: DrawContext): readonly Shape[] {
  const { map, colours } = context;
  const top = bodyTop(map);
  const left = -page.gutter - page.start;
  return [
    ...map.phases.map((phase, index): Shape => {
      const { from, to } = reachOf(map, index);
      const stop = (offset: number, share: number) => ({
        offset,
        colour: mix(colours.phases[phase.id], colours.paper, share),
      });
      return {
        kind: 'rect',
        x: from,
        y: top,
        width: to - from,
        height: map.height - top,
        fill: { top, bottom: map.height, stops: [stop(0, 0.1), stop(0.5, 0.035), stop(1, 0.035)] },
      };
    }),
    ...map.stages.slice(1).map(({ x }): Shape => {
      const middle = x - geometry.column.stageGap / 2;
      return line(`M${middle} ${top}V${map.height}`, colours.hair, [3, 4]);
    }),
    ...map.lanes.map(lane => {
      const d = `M${left} ${lane.y}H${map.width + page.start}`;
      return isBehind(lane, map.lanes) ? line(d, colours.soft, [6, 4]) : line(d, colours.hair);
    }),
    line(`M${left} ${map.height}H${map.width + page.start}`, colours.hair),
  ];
}

/** The headings: phases, and the stages below them. */
export function drawHeads({ map, colours, language }: DrawContext): readonly Shape[] {
  const phases = map.phases.flatMap(({ id, title, x, y, width, height }): readonly Shape[] => {
    const colour = colours.phases[id];
    const text = title.toLocaleUpperCase(language);
    const fill = mix(colour, colours.ink, 0.45);
    return [
      { kind: 'rect', x, y, width, height, radius: 6, fill: mix(colour, colours.paper, 0.17) },
      fitted({ kind: 'text', x: x + 11, y: y + 18.5, text, size: 11.5, isStrong: true, fill }, width - 22),
    ];
  });
  const stages = map.stages.map(({ title, lines: titleLines, goal, x, y, width }): Shape => {
    const { lineHeight } = geometry.stage;
    const lines = titleLines.map((text, index): Shape => {
      const look = { size: 15, isStrong: true, fill: colours.ink } as const;
      return atItsSide({ kind: 'text', x: 0, y: (index + 1) * lineHeight, text, ...look }, width - 22);
    });
    const bottom = titleLines.length * lineHeight + 17;
    const below = goal
      ? [fitted({ kind: 'text', x: 0, y: bottom, text: goal, size: 12, fill: colours.soft }, width - 22)]
      : [];
    const label = goal ? `${title}: ${goal}` : title;
    return { kind: 'group', x: x + 11, y, label, shapes: [...lines, ...below] };
  });
  return [...phases, ...stages];
}

/** The lanes' names at the left of the map, and at its line what customers see no more. */
export function drawLaneNames({ map, colours, language }: DrawContext): readonly Shape[] {
  const x = -page.gutter - page.start;
  const room = page.gutter - 8;
  return map.lanes.flatMap((lane): readonly Shape[] => {
    const { title, y } = lane;
    const lines = wrap(title, { width: room, maxLines: 2, fontSize: NAME.size * STRONG });
    const name = lines.map((text, index): Shape => {
      const bottom = y + 26 + index * NAME.line;
      return { kind: 'text', x, y: bottom, text, size: NAME.size, isStrong: true, fill: colours.ink };
    });
    if (!isBehind(lane, map.lanes)) return name;
    const text = words.visibility[language];
    return [fitted({ kind: 'text', x, y: y - 6, text, size: 11, fill: colours.soft }, room), ...name];
  });
}

/** Where the headings end and the lanes begin. */
export function bodyTop({ lanes, height }: MapView): number {
  return lanes[0]?.y ?? height;
}

function line(d: string, stroke: string, dash?: readonly number[]): Shape {
  return { kind: 'path', d, stroke, strokeWidth: 1, ...(dash ? { dash } : {}) };
}

/** The tints of neighbouring phases meet in the middle of the gap between them. */
function reachOf({ phases }: MapView, index: number) {
  const [before, phase, after] = [phases[index - 1], phases[index], phases[index + 1]];
  const [start, end] = phase ? [phase.x, phase.x + phase.width] : [0, 0];
  const gapBefore = before ? start - before.x - before.width : Number.POSITIVE_INFINITY;
  const gapAfter = after ? after.x - end : Number.POSITIVE_INFINITY;
  return { from: start - Math.min(REACH, gapBefore / 2), to: end + Math.min(REACH, gapAfter / 2) };
}
