/**
 * The shortest way from an edge's end back to its beginning, with both ends: `[a, b, …, a]` for the edge
 * a → b.
 *
 * @returns undefined where no way leads back
 */
export function circleThrough(
  from: string,
  to: string,
  next: (id: string) => readonly string[],
): readonly string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[to, undefined]]);
  const open = [to];
  for (let at = open.shift(); at !== undefined && at !== from; at = open.shift()) {
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
