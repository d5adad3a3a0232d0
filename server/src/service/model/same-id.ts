import { type Signal, signal } from '@preact/signals-core';
import type { Entity, Reference } from './entity';
import { type Groups, grouped } from './grouped';

/** Everything of one kind that has, or names, the same id, in the order of the files' URIs and of the text. */
export class SameId<T extends Entity | Reference> {
  private members: T[] = [];
  /** Sorted when somebody asks, since many may come and go before that. */
  private sorted: readonly T[] | undefined;
  /** By the URI of the file. What has changed since it was grouped is missing. */
  private byFile: Map<string, readonly T[]> | undefined;
  /** Made when somebody asks for the first time, as most ids are never asked for. */
  private changes: Signal<number> | undefined;

  add(each: T): void {
    // Most are alone: a list that is pushed to has room for sixteen. One that was given away stays as it is.
    if (this.members.length === 0 || this.members === this.sorted) this.members = [...this.members, each];
    else this.members.push(each);
    this.changed(each);
  }

  delete(each: T): void {
    const index = this.members.lastIndexOf(each);
    if (index < 0) return;
    if (this.members === this.sorted) this.members = [...this.members];
    this.members.splice(index, 1);
    this.changed(each);
  }

  all(): readonly T[] {
    this.asked();
    this.sorted ??= this.members.length < 2 ? this.members : [...this.members].sort(inOrder);
    return this.sorted;
  }

  /** Those of one file. */
  in(uri: string): readonly T[] {
    this.asked();
    if (this.members.length < 2) return this.members[0]?.document.uri === uri ? this.all() : NONE;
    this.byFile ??= sortedByFile(this.members);
    const known = this.byFile.get(uri);
    if (known) return known;
    const own = this.members.filter(({ document }) => document.uri === uri).sort(inOrder);
    this.byFile.set(uri, own);
    return own;
  }

  /** Whoever asks is told when the answer is another one. */
  private asked(): void {
    this.changes ??= signal(0);
    this.changes.value;
  }

  private changed({ document }: T): void {
    this.sorted = undefined;
    this.byFile?.delete(document.uri);
    if (this.changes) this.changes.value++;
  }
}

const NONE = [] as const;

function inOrder<T extends Entity | Reference>(a: T, b: T): number {
  const [first, second] = [a.document.uri, b.document.uri];
  return first === second ? a.start - b.start : first < second ? -1 : 1;
}

function sortedByFile<T extends Entity | Reference>(all: readonly T[]): Groups<string, T> {
  const groups = grouped(all, ({ document }) => document.uri);
  for (const group of groups.values()) if (group.length > 1) group.sort(inOrder);
  return groups;
}
