import { signal } from '@preact/signals-core';
import type { Entity, Reference } from './entity';

/** Everything of one kind that has, or names, the same id, in the order of the files' URIs and of the text. */
export class SameId<T extends Entity | Reference> {
  private readonly byFile = new Map<string, T[]>();
  /** Sorted when somebody asks, since many may be added before that. */
  private sorted: readonly T[] | undefined;
  private readonly changes = signal(0);

  add(each: T): void {
    const { uri } = each.document;
    const inFile = this.byFile.get(uri);
    if (inFile) inFile.push(each);
    else this.byFile.set(uri, [each]);
    this.changed();
  }

  delete(each: T): void {
    const inFile = this.byFile.get(each.document.uri) ?? [];
    const index = inFile.indexOf(each);
    if (index < 0) return;
    inFile.splice(index, 1);
    if (inFile.length === 0) this.byFile.delete(each.document.uri);
    this.changed();
  }

  all(): readonly T[] {
    this.sort();
    return this.sorted ?? [];
  }

  in(uri: string): readonly T[] {
    this.sort();
    return this.byFile.get(uri) ?? [];
  }

  private changed(): void {
    this.sorted = undefined;
    this.changes.value++;
  }

  private sort(): void {
    this.changes.value; // whoever asks is told when the answer is another one
    if (this.sorted) return;
    for (const inFile of this.byFile.values()) inFile.sort((a, b) => a.node.start - b.node.start);
    const files = [...this.byFile.keys()].sort();
    this.sorted = files.flatMap(uri => this.byFile.get(uri) ?? []);
  }
}
