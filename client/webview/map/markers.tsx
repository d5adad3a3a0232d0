import { useMemo } from 'preact/hooks';
import { type Marker, spread } from '../../../server/src/service/map/shapes/spread';
import type { SentimentScale } from '../../src/preview/messages';
import { memo } from '../parts/memo';
import { useTools } from '../state/tools';
import type { ShownMap } from './arrange';
import type { Draft } from './drafted';
import { Face } from './face';
import { ItemButton } from './item-button';
import { pointItem } from './items';
import { MarkerShape } from './marker-shape';
import { pointName } from './names';
import { useMovedPoint } from './use-moved-point';

interface MarkersProps {
  readonly map: ShownMap;
  readonly current: string | undefined;
  readonly selected: string | null;
  /** Whether a point is worth drawing. */
  isSeen(x: number, y: number): boolean;
  onFocus(item: string): void;
  /** A point is about to be moved; null where that was given up. */
  onDraft(draft: Draft | null): void;
}

/** The curves' points. */
export function Markers({ map, current, selected, isSeen, onFocus, onDraft }: MarkersProps) {
  const markers = useMemo(() => spread(map.curves), [map.curves]);
  return (
    <>
      {markers.map(({ curve, point, x, number, isReached }) => {
        const item = pointItem(curve, point);
        return item === current || isSeen(x, point.y) ? (
          <PointMarker
            key={item}
            curve={curve}
            point={point}
            x={x}
            number={number}
            isReached={isReached}
            tone={map.tones[curve.id] ?? 0}
            scale={map.scale}
            isCurrent={item === current}
            isSelected={item === selected}
            onFocus={onFocus}
            onDraft={onDraft}
          />
        ) : null;
      })}
    </>
  );
}

interface PointMarkerProps extends Marker {
  readonly tone: number;
  readonly scale: SentimentScale;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  onFocus(item: string): void;
  onDraft: MarkersProps['onDraft'];
}

/**
 * One point: its shape tells the persona, its face and its number the value. A target has no face yet, but a ring where it is
 * reached. It can be dragged, and moved with the arrow keys, up and down.
 */
const PointMarker = memo(function PointMarker(props: PointMarkerProps) {
  const tools = useTools();
  const { curve, point, x, tone, isReached, isCurrent, isSelected } = props;
  const name = pointName(props, props.scale, tools);
  const hand = useMovedPoint(props);
  return (
    <div
      class={`marker marker--${curve.kind} tone-${tone}${isSelected ? ' is-selected' : ''}`}
      style={{ left: `${x}px`, top: `${point.y}px` }}
    >
      <ItemButton
        item={pointItem(curve, point)}
        class="marker__main"
        name={name}
        title={name}
        source={point.source}
        isCurrent={isCurrent}
        isSelected={isSelected}
        slider={{ value: point.value, text: tools.signed(point.value) }}
        hand={hand}
        onFocus={props.onFocus}
      >
        <svg class="marker__drawing" viewBox="-14 -14 28 28" aria-hidden="true">
          {isReached && <circle class="marker__reached" r="15" />}
          <MarkerShape tone={tone} />
          {curve.kind === 'current' && <Face value={point.value} />}
        </svg>
      </ItemButton>
      {props.number !== 'none' && (
        <span class={`marker__value marker__value--${props.number}`} aria-hidden="true">
          {tools.signed(point.value)}
        </span>
      )}
    </div>
  );
});
