import type { Graph } from './graph';

/** So far a circle is followed and told; nobody makes longer ones on purpose. */
const MAX_TOLD = 64;
/** How much is told of a longer one. */
const BEGINNING = 6;

/** Where ids lead to. */
export interface Ways {
  readonly next: (id: string) => readonly string[];
  /** The same as a whole, asked for where ways are long: making it looks at every id. */
  readonly graph: () => Graph;
}

/**
 * The shortest way from an edge's end back to its beginning, with both ends: `[a, b, …, a]` for the edge
 * a → b. Of one of more than 64 steps the beginning, then an ellipsis.
 *
 * @returns undefined where no way leads back
 */
export function circleThrough(
  from: string,
  to: string,
  { next, graph }: Ways,
): readonly string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[to, undefined]]);
  for (const at of cameFrom.keys()) {
    if (at === from || cameFrom.size > MAX_TOLD) break;
    for (const id of next(at)) if (!cameFrom.has(id)) cameFrom.set(id, at);
  }
  if (cameFrom.has(from)) return [from, ...wayTo(from, cameFrom)];
  return cameFrom.size > MAX_TOLD ? longCircle(from, to, graph()) : undefined;
}

function wayTo(end: string, cameFrom: ReadonlyMap<string, string | undefined>): readonly string[] {
  const way: string[] = [];
  for (let at: string | undefined = end; at !== undefined; at = cameFrom.get(at)) way.unshift(at);
  return way;
}

/** Some steps that do not leave the circle. */
function longCircle(from: string, to: string, graph: Graph): readonly string[] | undefined {
  if (!graph.leadToEachOther(from, to)) return undefined;
  const way = [from, to];
  for (let at: string | undefined = to; at !== undefined && way.length <= BEGINNING; ) {
    at = graph.next(at).find(id => graph.leadToEachOther(id, from) && !way.includes(id));
    if (at !== undefined) way.push(at);
  }
  return [...way, '…', from];
}
