/** An id on the way that is being searched. */
interface Visit {
  readonly id: string;
  readonly order: number;
  /** The earliest id on the way that can be reached from here. */
  earliest: number;
  readonly rest: string[];
}

/** Ids that lead to other ids. What is found out about them is remembered, so that asking for each costs no more than for all. */
export class Graph {
  private readonly order = new Map<string, number>();
  /** The number of the circle that an id belongs to, if only alone. */
  private readonly circle = new Map<string, number>();

  /** @param next the ids that one leads to */
  constructor(readonly next: (id: string) => readonly string[]) {}

  /** Whether there is a way from each of two ids to the other. */
  leadToEachOther(a: string, b: string): boolean {
    this.explore(a);
    return this.circle.get(a) === this.circle.get(b);
  }

  /** Tarjan's strongly connected components (1972), without recursion: chains may be long. */
  private explore(start: string): void {
    if (this.order.has(start)) return;
    const open: string[] = [];
    const way: Visit[] = [this.visit(start, open)];
    for (let visit = way.at(-1); visit; visit = way.at(-1)) {
      const following = visit.rest.pop();
      if (following === undefined) this.leave(visit, way, open);
      else if (!this.order.has(following)) way.push(this.visit(following, open));
      else if (!this.circle.has(following))
        visit.earliest = Math.min(visit.earliest, this.order.get(following) ?? 0);
    }
  }

  private visit(id: string, open: string[]): Visit {
    const order = this.order.size;
    this.order.set(id, order);
    open.push(id);
    return { id, order, earliest: order, rest: [...this.next(id)] };
  }

  private leave(visit: Visit, way: Visit[], open: string[]): void {
    way.pop();
    const before = way.at(-1);
    if (before) before.earliest = Math.min(before.earliest, visit.earliest);
    if (visit.earliest < visit.order) return;
    for (let id = open.pop(); id !== undefined; id = id === visit.id ? undefined : open.pop())
      this.circle.set(id, visit.order);
  }
}
