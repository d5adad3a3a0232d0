import { unitOf } from '../../scores/measure';
import { rounded } from '../../scores/number-text';
import type { WeakScore } from '../../scores/weak';
import type { FindingData } from '../rule';
import { nameOf } from './name';

/** What messages tell of a weak score: the metric, its value, how sure that is, and what would be good. */
export function weakData({ score: { metric }, here, standing, target, others }: WeakScore): FindingData {
  const told = (value: number) => [rounded(value), unitOf(metric)].join(' ').trim();
  const n = here.n === undefined ? '' : `, n = ${here.n}`;
  return {
    metric: nameOf(metric),
    value: `${told(here.value)}${n}`,
    sureness: standing,
    ...(target === undefined ? {} : { target: told(target) }),
    ...(others === undefined ? {} : { others: told(others) }),
  };
}
