/** So far a circle is followed. Nobody makes a longer one, and every file with a long chain would pay for the search. */
const MAX_STEPS = 64;

/**
 * The shortest way from an edge's end back to its beginning, with both ends: `[a, b, …, a]` for the edge
 * a → b.
 *
 * @returns undefined where no way leads back, or only one of more than 64 steps
 */
export function circleThrough(
  from: string,
  to: string,
  next: (id: string) => readonly string[],
): readonly string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[to, undefined]]);
  const open = [to];
  for (
    let at = open.shift();
    at !== undefined && at !== from && cameFrom.size <= MAX_STEPS;
    at = open.shift()
  ) {
    for (const id of next(at)) {
      if (cameFrom.has(id)) continue;
      cameFrom.set(id, at);
      open.push(id);
    }
  }
  if (!cameFrom.has(from)) return undefined;
  const way: string[] = [];
  for (let at: string | undefined = from; at !== undefined; at = cameFrom.get(at)) way.unshift(at);
  return [from, ...way];
}
