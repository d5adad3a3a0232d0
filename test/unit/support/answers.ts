/** So many answers of 5 and of 1 at each place, as a file with the score and the place in this column. */
export function answersAt(
  column: string,
  counts: Readonly<Record<string, readonly [good: number, bad: number]>>,
): string {
  const rows = Object.entries(counts).flatMap(([place, [good, bad]]) => [
    ...Array.from({ length: good }, () => `5,${place}`),
    ...Array.from({ length: bad }, () => `1,${place}`),
  ]);
  return `score,${column}\n${rows.join('\n')}\n`;
}
