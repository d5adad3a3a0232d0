const MINUTES: Readonly<Record<string, number>> = { s: 1 / 60, m: 1, h: 60, d: 24 * 60, w: 7 * 24 * 60 };

/** A duration as written (`45s`, `30m`, `2h`, `3d`, `2w`) in minutes; undefined where it is none. */
export function minutesIn(duration: string | undefined): number | undefined {
  const [, number, unit] = /^(\d+)([smhdw])$/.exec(duration ?? '') ?? [];
  const minutes = MINUTES[unit ?? ''];
  return minutes === undefined ? undefined : Number(number) * minutes;
}

/** The same in whole or broken days. */
export function daysIn(duration: string | undefined): number | undefined {
  const minutes = minutesIn(duration);
  return minutes === undefined ? undefined : minutes / (24 * 60);
}

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:s|secs?|seconds?|sek\.?|sekunden?|sekund(?:er)?)$/i, 1 / 60],
  [/^(?:m|mins?\.?|minutes?|minuten?|minut(?:ter)?)$/i, 1],
  [/^(?:h|hrs?|hours?|std\.?|stunden?|timer?)$/i, 60],
  [/^(?:d|days?|tage?n?|dage?)$/i, 24 * 60],
  [/^(?:w|weeks?|wochen?|uger?)$/i, 7 * 24 * 60],
];

/** How many minutes a unit of time has, in English, German or Danish; undefined for what is no time, such as `%`. */
export function minutesPer(unit: string): number | undefined {
  return UNITS.find(([pattern]) => pattern.test(unit.trim()))?.[1];
}
