import { isSignificant, type KnownScore, npsErrorOf, percentErrorOf } from '../../metrics/difference';
import type { Entity } from '../../model/entity';

/** These are shares in percent by their type, or by their unit. */
const SHARES: ReadonlySet<string> = new Set(['csat', 'response_time', 'resolution_rate']);

/** Whether a change can be chance; undefined where the kind of metric does not let us tell. */
export function isInsideError(
  metric: Entity<'metric'>,
  before: KnownScore,
  after: KnownScore,
): boolean | undefined {
  const [one, other] = [errorOf(metric, before), errorOf(metric, after)];
  return one === undefined || other === undefined
    ? undefined
    : !isSignificant(after.value - before.value, one, other);
}

function errorOf({ data }: Entity<'metric'>, score: KnownScore): number | undefined {
  if (data.type === 'nps') return npsErrorOf(score);
  const isShare = SHARES.has(data.type ?? '')
    ? data.unit === undefined || data.unit === '%'
    : data.unit === '%';
  return isShare ? percentErrorOf(score) : undefined;
}

/** The scores of a metric that say how many answers they rest on, in the order of the text. */
export function knownScores({ data }: Entity<'metric'>): readonly KnownScore[] {
  return (data.values ?? []).flatMap(({ value, n }) =>
    value !== undefined && n !== undefined && n > 0 ? [{ value, n }] : [],
  );
}
