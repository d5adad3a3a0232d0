import { isBehind } from '../../../server/src/service/map/shapes/visibility';
import type { LaneBand, SentimentScale } from '../../src/preview/messages';
import { memo } from '../parts/memo';
import { useTools } from '../state/tools';
import type { ShownLane } from './arrange';
import { Face } from './face';

interface GutterProps {
  readonly lanes: readonly ShownLane[];
  readonly scale: SentimentScale;
  /** Where the lanes begin, in map units. */
  readonly head: number;
}

/** The names of the lanes and the scale of the curves. They stay in view at the left, at their size. */
export const Gutter = memo(function Gutter({ lanes, scale, head }: GutterProps) {
  const { text } = useTools();
  const sentiment = lanes.find(lane => lane.id === 'sentiment');
  return (
    <div class="map-gutter">
      {lanes.map(lane => (
        <div key={lane.key} class={`lane-label lane-label--${lane.id}`} style={scaledBand(lane, head)}>
          {isBehind(lane, lanes) && <span class="lane-label__line">{text('lane.visibility')}</span>}
          <span class="lane-label__title" title={lane.title}>
            {lane.title}
          </span>
        </div>
      ))}
      {sentiment && <Scale scale={scale} lane={sentiment} head={head} />}
    </div>
  );
});

/** A lane's place below the headings at the present zoom. */
export function scaledBand({ y, height }: Pick<LaneBand, 'y' | 'height'>, head: number) {
  return { top: `calc(${y - head}px * var(--zoom))`, height: `calc(${height}px * var(--zoom))` };
}

interface ScaleProps extends Pick<GutterProps, 'scale' | 'head'> {
  readonly lane: LaneBand;
}

/** As high as its lane; the styles leave out the marks for which that is too low. */
function Scale({ scale, lane, head }: ScaleProps) {
  const { signed } = useTools();
  return (
    <ul class="scale" style={scaledBand(lane, head)}>
      {scale.ticks.map(({ value, y, label }) => (
        <li
          key={value}
          class="scale__tick"
          title={label}
          style={{ top: `calc(${y - lane.y}px * var(--zoom))` }}
        >
          <svg class="scale__face" viewBox="-11 -11 22 22" aria-hidden="true">
            <circle class="scale__outline" r="10" />
            <Face value={value} />
          </svg>
          <span class="sr-only">{label}</span>
          {signed(value)}
        </li>
      ))}
    </ul>
  );
}
