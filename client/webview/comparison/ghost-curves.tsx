import { curvePath } from '../../../server/src/service/map/shapes/curve-path';
import type { GhostCurve } from '../../src/preview/messages';
import type { ShownMap } from '../map/arrange';
import { memo } from '../parts/memo';
import { ghostPoints, shownGhosts } from './ghost-points';

interface GhostCurvesProps {
  readonly map: ShownMap;
  readonly ghosts: readonly GhostCurve[];
}

/** The sentiment curves as they were, behind those of today. The list of changes says it in words. */
export const GhostCurves = memo(function GhostCurves({ map, ghosts }: GhostCurvesProps) {
  return (
    <svg class="curves" width={map.width} height={map.height} aria-hidden="true">
      {shownGhosts(ghosts, map).map(ghost => {
        const points = ghostPoints(ghost, map);
        return (
          <g key={ghost.id} class={`ghost tone-${map.tones[ghost.id] ?? 'none'}`}>
            <path class="ghost__line" d={curvePath(points)} />
            {points.map(({ x, y }) => (
              <circle key={x} class="ghost__point" cx={x} cy={y} r={5} />
            ))}
          </g>
        );
      })}
    </svg>
  );
});
