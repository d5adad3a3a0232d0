import { Z95 } from './nps';

/** The largest standard deviation that a share in percent can have: where half of all say yes. */
export const SHARE_DEVIATION = 50;
/** The standard deviation of an NPS of 0 with three passives in ten, in points: about what most surveys find. */
export const NPS_DEVIATION = 100 * Math.sqrt(0.7);

/** How many answers it takes until a score is known to within a margin, 95 % of the time: (1.96·σ/margin)². */
export function answersFor(margin: number, deviation: number): number {
  return Math.ceil((Z95 * (deviation / margin)) ** 2);
}
