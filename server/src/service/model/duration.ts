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
