import type { Entity } from '../model/entity';

/** Less is better of these, where nobody says otherwise. */
const DOWN: ReadonlySet<string> = new Set(['ttr', 'ccr', 'aht', 'ticket_volume']);
const TIME = 'response_time';

/** Whether a metric is to fall: as it says itself, by its polarity, or by its type. */
export function isToFall({ data: { direction, polarity, type, unit } }: Entity<'metric'>): boolean {
  if (direction !== undefined) return direction === 'down';
  if (polarity !== undefined) return polarity === 'low_is_good';
  return DOWN.has(type ?? '') || (type === TIME && unit !== undefined && unit !== '%');
}

/** Whether a change goes where the metric is to go. */
export function isBetter(metric: Entity<'metric'>, before: number, after: number): boolean {
  return isToFall(metric) ? after < before : after > before;
}

/** Whether a value reaches the metric’s target; undefined where there is none. */
export function meetsTarget(metric: Entity<'metric'>, value: number): boolean | undefined {
  const { target } = metric.data;
  return target === undefined ? undefined : value === target || isBetter(metric, target, value);
}
