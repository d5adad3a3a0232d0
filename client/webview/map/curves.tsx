import { useId } from 'preact/hooks';
import { areaPath, curvePath } from '../../../server/src/service/map/shapes/curve-path';
import type { SentimentCurve } from '../../src/preview/messages';
import { memo } from '../parts/memo';
import type { ShownMap } from './arrange';

/** The sentiment curves, drawn behind their markers, over the lines of the scale. */
export const Curves = memo(function Curves({ map }: { readonly map: ShownMap }) {
  const lane = map.lanes.find(({ id }) => id === 'sentiment');
  if (!lane) return null;
  const heights = map.scale.ticks.map(({ y }) => y);
  const [top, bottom] = [Math.min(lane.y + lane.height, ...heights), Math.max(lane.y, ...heights)];
  const zero = map.scale.ticks.find(({ value }) => value === 0)?.y ?? (top + bottom) / 2;
  return (
    <svg class="curves" width={map.width} height={map.height} aria-hidden="true">
      {map.scale.ticks.map(({ value, y }) => (
        <line
          key={value}
          class={value === 0 ? 'grid grid--zero' : 'grid'}
          x1={0}
          x2={map.width}
          y1={y}
          y2={y}
        />
      ))}
      {map.curves.map(curve => (
        <Curve
          key={`${curve.kind}:${curve.id}`}
          curve={curve}
          tone={map.tones[curve.id] ?? 0}
          top={top}
          zero={zero}
          bottom={bottom}
        />
      ))}
    </svg>
  );
});

interface CurveProps {
  readonly curve: SentimentCurve;
  readonly tone: number;
  /** The heights of the best value, of 0 and of the worst, in map units. */
  readonly top: number;
  readonly zero: number;
  readonly bottom: number;
}

const Curve = memo(function Curve({ curve, tone, top, zero, bottom }: CurveProps) {
  const fade = useId();
  const isCurrent = curve.kind === 'current';
  return (
    <g class={`curve curve--${curve.kind} tone-${tone}`}>
      {isCurrent && (
        <>
          <linearGradient id={fade} gradientUnits="userSpaceOnUse" x1={0} x2={0} y1={top} y2={bottom}>
            <stop class="area__best" offset="0" />
            <stop class="area__middle-up" offset={(zero - top) / (bottom - top)} />
            <stop class="area__middle-down" offset={(zero - top) / (bottom - top)} />
            <stop class="area__worst" offset="1" />
          </linearGradient>
          <path class="curve__area" d={areaPath(curve.points, zero)} fill={`url(#${fade})`} />
        </>
      )}
      <path class="curve__line" d={curvePath(curve.points)} />
    </g>
  );
});
