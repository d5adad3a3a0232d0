/** First and last plan day, 1-based and inclusive. */
export type Days = readonly [first: number, last: number];

/** What of a bar is moved: all of it, or one end, by which it becomes shorter or longer. */
export type Part = 'whole' | 'first' | 'last';

/** The days of a bar that was moved, kept within a plan of `length` days. */
export function movedDays([first, last]: Days, part: Part, by: number, length: number): Days {
  if (part === 'first') return [within(first + by, 1, last), last];
  if (part === 'last') return [first, within(last + by, first, length)];
  const way = within(by, 1 - first, length - last);
  return [first + way, last + way];
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
