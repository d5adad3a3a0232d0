import { signal } from '@preact/signals-core';
import type { Entity, Reference } from './entity';

/** Everything of one kind that has, or names, the same id, in the order of the files' URIs and of the text. */
export class SameId<T extends Entity | Reference> {
  private readonly members = new Set<T>();
  /** Sorted when somebody asks, since many may come and go before that. */
  private sorted: readonly T[] | undefined;
  private byFile: ReadonlyMap<string, readonly T[]> | undefined;
  private readonly changes = signal(0);

  add(each: T): void {
    this.members.add(each);
    this.changed();
  }

  delete(each: T): void {
    if (this.members.delete(each)) this.changed();
  }

  all(): readonly T[] {
    this.changes.value; // whoever asks is told when the answer is another one
    this.sorted ??= [...this.members].sort(inOrder);
    return this.sorted;
  }

  in(uri: string): readonly T[] {
    const all = this.all();
    if (all.length < 2) return all[0]?.document.uri === uri ? all : [];
    this.byFile ??= grouped(all);
    return this.byFile.get(uri) ?? [];
  }

  private changed(): void {
    this.sorted = undefined;
    this.byFile = undefined;
    this.changes.value++;
  }
}

function inOrder<T extends Entity | Reference>(a: T, b: T): number {
  const [first, second] = [a.document.uri, b.document.uri];
  return first === second ? a.node.start - b.node.start : first < second ? -1 : 1;
}

function grouped<T extends Entity | Reference>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const { uri } = each.document;
    const group = groups.get(uri);
    if (group) group.push(each);
    else groups.set(uri, [each]);
  }
  return groups;
}
