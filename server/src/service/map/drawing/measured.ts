import { labelTop, linePath, MEASURED_BAR, whiskerPath } from '../shapes/measured';
import type { MeasuredPoint } from '../types';
import type { DrawContext } from './context';
import type { Shape } from './shapes';

/** What customers answered, beside the curves: its line, and for each score a bar with its interval. */
export function drawMeasured({ map, colours }: DrawContext): readonly Shape[] {
  return map.measured.flatMap(({ points }): readonly Shape[] => [
    ...(points.length > 1
      ? [{ kind: 'path', d: linePath(points), stroke: colours.soft, strokeWidth: 1.5 } as const]
      : []),
    ...points.map((point): Shape => {
      const { x, y, title } = point;
      return {
        kind: 'group',
        x,
        y,
        label: title,
        shapes: [...measuredMark(point, colours), ...labelOf(point, colours)],
      };
    }),
  ]);
}

function labelOf(point: MeasuredPoint, { ink, paper }: DrawContext['colours']): readonly Shape[] {
  const { label: text } = point;
  if (text === undefined) return [];
  const y = labelTop(point) + 9;
  return [{ kind: 'text', x: 0, y, text, size: 10, fill: ink, anchor: 'middle', halo: paper }];
}

/** The mark of a score around 0,0; what few have answered is hollow, and its interval dashed. */
export function measuredMark(point: MeasuredPoint, { ink, paper }: DrawContext['colours']): readonly Shape[] {
  const isSure = point.standing === 'shown';
  const whisker = whiskerPath(point);
  const bar = { kind: 'path', d: MEASURED_BAR } as const;
  return [
    ...(whisker === undefined
      ? []
      : [
          { kind: 'path', d: whisker, stroke: paper, strokeWidth: 4 } as const,
          {
            kind: 'path',
            d: whisker,
            stroke: ink,
            strokeWidth: 1.5,
            ...(isSure ? {} : { dash: [2, 3] }),
          } as const,
        ]),
    { ...bar, fill: isSure ? ink : paper, stroke: paper, strokeWidth: 4 },
    { ...bar, fill: isSure ? ink : paper, stroke: ink, strokeWidth: 1.5 },
  ];
}
