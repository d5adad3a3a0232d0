import type { Entity } from './entity';

/** Everything of one kind that has the same id, in the order of the files' URIs and of the text. */
export class SameId {
  private readonly byFile = new Map<string, Entity[]>();
  /** Sorted when somebody asks, since many may be added before that. */
  private sorted: readonly Entity[] | undefined;

  add(entity: Entity): void {
    const { uri } = entity.document;
    const inFile = this.byFile.get(uri);
    if (inFile) inFile.push(entity);
    else this.byFile.set(uri, [entity]);
    this.sorted = undefined;
  }

  delete(entity: Entity): void {
    const inFile = this.byFile.get(entity.document.uri) ?? [];
    const index = inFile.indexOf(entity);
    if (index < 0) return;
    inFile.splice(index, 1);
    if (inFile.length === 0) this.byFile.delete(entity.document.uri);
    this.sorted = undefined;
  }

  all(): readonly Entity[] {
    this.sort();
    return this.sorted ?? [];
  }

  in(uri: string): readonly Entity[] {
    this.sort();
    return this.byFile.get(uri) ?? [];
  }

  private sort(): void {
    if (this.sorted) return;
    for (const inFile of this.byFile.values()) inFile.sort((a, b) => a.node.start - b.node.start);
    const files = [...this.byFile.keys()].sort();
    this.sorted = files.flatMap(uri => this.byFile.get(uri) ?? []);
  }
}
