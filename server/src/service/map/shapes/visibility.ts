import type { LaneBand } from '../types';

/** Whether the line of visibility is a lane's upper edge: it is the first of those that customers do not see. */
export function isBehind(lane: LaneBand, lanes: readonly LaneBand[]): boolean {
  return lane === lanes.find(({ id }) => id === 'backstage' || id === 'support');
}
