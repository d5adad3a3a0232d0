import { isBehind } from '../../../server/src/service/map/shapes/visibility';
import type { MapView, PhaseBand } from '../../src/preview/messages';
import { memo } from '../parts/memo';
import type { ShownMap } from './arrange';
import { scaledBand } from './gutter';

interface LanesProps {
  readonly map: ShownMap;
  readonly head: number;
}

/** The quiet ground of the map: the lanes over the whole width, and in them the phases' tints. */
export const Lanes = memo(function Lanes({ map, head }: LanesProps) {
  return (
    <div class="lanes" aria-hidden="true">
      <div class="scaled scaled--body">
        {map.phases.map((phase, index) => {
          const { left, right } = groundOf(map.phases, index);
          return (
            <div
              key={index}
              class={`tint phase--${phase.id}`}
              style={{
                left: `${left}px`,
                width: `${right - left}px`,
                top: `${head}px`,
                height: `${map.height - head}px`,
              }}
            />
          );
        })}
        {bordersOf(map).map(x => (
          <div
            key={x}
            class="stage-line"
            style={{ left: `${x}px`, top: `${head}px`, height: `${map.height - head}px` }}
          />
        ))}
      </div>
      {map.lanes.map(lane => (
        <div
          key={lane.key}
          class={`lane lane--${lane.id}${isBehind(lane, map.lanes) ? ' lane--behind' : ''}`}
          style={scaledBand(lane, head)}
        />
      ))}
    </div>
  );
});

/** The middles of the gaps between the stages. */
function bordersOf({ stages }: MapView): readonly number[] {
  return stages.slice(1).map(({ x }, index) => {
    const before = stages[index];
    return before ? (before.x + before.width + x) / 2 : x;
  });
}

/** How far a phase's tint reaches beyond its stages where no other phase is near, in map units. */
const REACH = 14;

/** The tint of a phase meets its neighbours' in the middle of the gap between them. */
function groundOf(phases: readonly PhaseBand[], index: number) {
  const [before, phase, after] = [phases[index - 1], phases[index], phases[index + 1]];
  const [start, end] = phase ? [phase.x, phase.x + phase.width] : [0, 0];
  const gapBefore = before ? start - before.x - before.width : Number.POSITIVE_INFINITY;
  const gapAfter = after ? after.x - end : Number.POSITIVE_INFINITY;
  return { left: start - Math.min(REACH, gapBefore / 2), right: end + Math.min(REACH, gapAfter / 2) };
}
