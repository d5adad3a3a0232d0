import type { Entity } from '../../model/entity';

/** The newest value that a metric states itself, up to a day; undefined where its values are in a data file. */
export function latestOf({ data }: Entity<'metric'>, today: string): number | undefined {
  const dated = (data.values ?? []).filter(({ date, value }) => value !== undefined && (date ?? '') <= today);
  const newest = [...dated].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))[0];
  return newest?.value ?? data.value;
}

const MINUTES: readonly (readonly [RegExp, number])[] = [
  [/^(?:s|secs?|seconds?|sek\.?|sekunden?|sekund(?:er)?)$/i, 1 / 60],
  [/^(?:m|mins?\.?|minutes?|minuten?|minut(?:ter)?)$/i, 1],
  [/^(?:h|hrs?|hours?|std\.?|stunden?|timer?)$/i, 60],
  [/^(?:d|days?|tage?n?|dage?)$/i, 24 * 60],
  [/^(?:w|weeks?|wochen?|uger?)$/i, 7 * 24 * 60],
];

/** How many minutes a unit of time has, in English, German or Danish; undefined for what is no time, such as `%`. */
export function minutesPer(unit: string): number | undefined {
  return MINUTES.find(([pattern]) => pattern.test(unit.trim()))?.[1];
}
