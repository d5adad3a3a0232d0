import {
  labelTop,
  linePath,
  MEASURED_BAR,
  whiskerPath,
} from '../../../server/src/service/map/shapes/measured';
import type { MeasuredPoint, MeasuredRun } from '../../src/preview/messages';
import { memo } from '../parts/memo';
import type { ShownMap } from './arrange';
import { ItemButton } from './item-button';
import { measuredItem } from './items';

/** The lines through what customers answered, behind the markers. */
export const MeasuredLines = memo(function MeasuredLines({
  map,
}: {
  readonly map: Pick<ShownMap, 'width' | 'height' | 'measured'>;
}) {
  return (
    <svg class="curves" width={map.width} height={map.height} aria-hidden="true">
      {map.measured.map(({ key, points }) => (
        <path key={key} class="measured__line" d={linePath(points)} />
      ))}
    </svg>
  );
});

interface MeasuredProps {
  readonly runs: readonly MeasuredRun[];
  readonly current: string | undefined;
  readonly selected: string | null;
  /** Whether a point is worth drawing. */
  isSeen(x: number, y: number): boolean;
  onFocus(item: string): void;
}

/** What customers answered: nobody can move it. */
export function Measured({ runs, current, selected, isSeen, onFocus }: MeasuredProps) {
  const points = runs.flatMap(run => run.points);
  return (
    <>
      {points.map(point => {
        const item = measuredItem(point);
        return item === current || isSeen(point.x, point.y) ? (
          <Score
            key={item}
            point={point}
            isCurrent={item === current}
            isSelected={item === selected}
            onFocus={onFocus}
          />
        ) : null;
      })}
    </>
  );
}

interface ScoreProps {
  readonly point: MeasuredPoint;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  onFocus(item: string): void;
}

/** One score with its interval; what few have answered is hollow and dashed, and its name says so. */
const Score = memo(function Score({ point, isCurrent, isSelected, onFocus }: ScoreProps) {
  const { x, y, title, stepTitle, label, standing } = point;
  return (
    <div
      class={`marker measured measured--${standing}${isSelected ? ' is-selected' : ''}`}
      style={{ left: `${x}px`, top: `${y}px` }}
    >
      <ItemButton
        item={measuredItem(point)}
        class="measured__main"
        name={`${stepTitle}: ${title}`}
        title={title}
        source={point.source}
        isCurrent={isCurrent}
        isSelected={isSelected}
        onFocus={onFocus}
      >
        <svg class="measured__drawing" viewBox="-12 -12 24 24" aria-hidden="true">
          <MeasuredMark whisker={whiskerPath(point)} />
        </svg>
      </ItemButton>
      {label !== undefined && (
        <span class="measured__label" style={{ top: `${labelTop(point)}px` }} aria-hidden="true">
          {label}
        </span>
      )}
    </div>
  );
});

/** The mark of a score around 0,0. */
export function MeasuredMark({ whisker }: { readonly whisker: string | undefined }) {
  return (
    <>
      {whisker !== undefined && (
        <>
          <path class="measured__halo" d={whisker} />
          <path class="measured__whisker" d={whisker} />
        </>
      )}
      <path class="measured__halo" d={MEASURED_BAR} />
      <path class="measured__bar" d={MEASURED_BAR} />
    </>
  );
}
