import type { LooseCurve } from '../types';

/** How many looks there are: colour and shape of a marker. After the last they begin anew. */
export const TONES = 5;

/** The look of each persona's curves, by persona id: the order of the curves decides. */
export function tonesOf(curves: readonly LooseCurve[]): ReadonlyMap<string, number> {
  const ids = [...new Set(curves.map(curve => curve.id))];
  return new Map(ids.map((id, index) => [id, index % TONES]));
}
