import { type Signal, signal } from '@preact/signals-core';

/** Counts how often things of some sorts have changed. Whoever asks is told of the next time. */
export class Changes<Sort extends string> {
  private readonly counts = new Map<Sort, Signal<number>>();

  /** How often something of a sort has changed so far. */
  of(sort: Sort): number {
    return this.count(sort).value;
  }

  /** Something of a sort has changed. */
  add(sort: Sort): void {
    this.count(sort).value++;
  }

  private count(sort: Sort): Signal<number> {
    const count = this.counts.get(sort) ?? signal(0);
    this.counts.set(sort, count);
    return count;
  }
}
