/**
 * A giver of unique names: the name that is wanted, or where it is taken already the same with `~2`, `~3` … behind
 * it. What is named stays the same over edits as long as its id and the order of equal ids do.
 */
export function uniqueNames(): (wanted: string) => string {
  const counts = new Map<string, number>();
  return wanted => {
    const count = (counts.get(wanted) ?? 0) + 1;
    counts.set(wanted, count);
    return count === 1 ? wanted : `${wanted}~${count}`;
  };
}
