import type { EntityKind } from '../schema/types';
import { type MapNode, type Path, pairOf, type ScalarNode } from '../syntax/nodes';
import type { Entity, JourneyDocument, Reference } from './entity';
import type { FileMemory } from './file-memory';

/** What goes with the tree of its file. */
interface Inside<N> {
  readonly node: N;
  outer: FileEntity | undefined;
}

interface EntityInside extends Inside<MapNode> {
  idNode?: ScalarNode | undefined;
  value?: Entity['data'];
}

/** Something in a file that outlives edits elsewhere in it, and the tree of a file that lets it go. */
class InFile<I extends Inside<MapNode | ScalarNode>> {
  private inside: I | undefined;
  /** Where it begins, while the tree is gone. */
  private at = 0;

  constructor(
    readonly memory: FileMemory,
    inside: I,
  ) {
    this.inside = inside;
  }

  get document(): JourneyDocument {
    return this.memory.document;
  }

  get node(): I['node'] {
    return this.awake.node;
  }

  get start(): number {
    return this.inside ? this.inside.node.start : this.at;
  }

  get path(): Path {
    return this.memory.pathOf(this.node);
  }

  /** What is found out about it hangs on this, and goes with the tree. */
  get holder(): object {
    return this.awake;
  }

  /** The entity in which it stands, for those who put the file together. */
  get around(): FileEntity | undefined {
    return this.awake.outer;
  }

  moveInto(around: FileEntity | undefined): void {
    this.awake.outer = around;
  }

  sleep(): void {
    if (this.inside) this.at = this.inside.node.start;
    this.inside = undefined;
  }

  protected get awake(): I {
    if (!this.inside) this.memory.wake();
    if (!this.inside) throw new Error('A text that is read again has other things in it.');
    return this.inside;
  }

  protected take(inside: I): void {
    this.inside = inside;
  }
}

/** An entity that outlives edits elsewhere in its file. */
export class FileEntity extends InFile<EntityInside> implements Entity {
  id: string | undefined;

  constructor(
    memory: FileMemory,
    readonly kind: EntityKind,
    node: MapNode,
    outer: FileEntity | undefined,
  ) {
    super(memory, { node, outer });
  }

  get idNode(): ScalarNode | undefined {
    return this.awake.idNode;
  }

  get data(): Entity['data'] {
    const { awake } = this;
    awake.value ??= this.memory.valueOf(awake.node) as Entity['data'];
    return awake.value;
  }

  /** The entity in which it stands; another one as soon as that one changes. */
  get parent(): Entity | undefined {
    this.memory.looked();
    return this.around;
  }

  /** Gets its node in a tree that is made anew. */
  wake(node: MapNode, outer: FileEntity | undefined): void {
    this.take({ node, outer });
  }

  /** Takes the id over, once it is known whether the schema accepts it. */
  identify(): void {
    const value = pairOf(this.node, 'id')?.value;
    const idNode = value?.kind === 'scalar' && !this.memory.refused.has(value) ? value : undefined;
    this.awake.idNode = idNode;
    this.id = typeof idNode?.value === 'string' ? idNode.value : undefined;
  }
}

/** A reference that outlives edits elsewhere in its file. */
export class FileReference extends InFile<Inside<ScalarNode>> implements Reference {
  readonly id: string;

  constructor(
    memory: FileMemory,
    readonly kinds: readonly EntityKind[],
    node: ScalarNode,
    outer: FileEntity | undefined,
  ) {
    super(memory, { node, outer });
    this.id = node.value === null ? '' : String(node.value);
  }

  /** The entity in which it stands; another one as soon as that one changes. */
  get from(): Entity | undefined {
    this.memory.looked();
    return this.around;
  }

  isWithin(kind: EntityKind): boolean {
    for (let entity = this.around; entity; entity = entity.around) if (entity.kind === kind) return true;
    return false;
  }

  /** Gets its node in a tree that is made anew. */
  wake(node: ScalarNode, outer: FileEntity | undefined): void {
    this.take({ node, outer });
  }
}
