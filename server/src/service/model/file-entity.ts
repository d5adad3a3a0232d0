import type { EntityKind } from '../schema/types';
import { type MapNode, type Path, pairOf, type ScalarNode } from '../syntax/nodes';
import type { Entity, JourneyDocument, Reference } from './entity';
import type { FileMemory } from './file-memory';

/** An entity that outlives edits elsewhere in its file. */
export class FileEntity implements Entity {
  id: string | undefined;
  idNode: ScalarNode | undefined;

  constructor(
    private readonly memory: FileMemory,
    readonly kind: EntityKind,
    readonly node: MapNode,
    public parent: Entity | undefined,
  ) {}

  get document(): JourneyDocument {
    return this.memory.document;
  }

  get path(): Path {
    return this.memory.pathOf(this.node);
  }

  get data(): Entity['data'] {
    return this.memory.valueOf(this.node) as Entity['data'];
  }

  /** The entity in which it stands. */
  get around(): Entity | undefined {
    return this.parent;
  }

  moveInto(around: Entity | undefined): void {
    this.parent = around;
  }

  /** Takes the id over, once it is known whether the schema accepts it. */
  identify(): void {
    const value = pairOf(this.node, 'id')?.value;
    this.idNode = value?.kind === 'scalar' && !this.memory.refused.has(value) ? value : undefined;
    this.id = typeof this.idNode?.value === 'string' ? this.idNode.value : undefined;
  }
}

/** A reference that outlives edits elsewhere in its file. */
export class FileReference implements Reference {
  readonly id: string;

  constructor(
    private readonly memory: FileMemory,
    readonly kinds: readonly EntityKind[],
    readonly node: ScalarNode,
    public from: Entity | undefined,
  ) {
    this.id = node.value === null ? '' : String(node.value);
  }

  /** The entity in which it stands. */
  get around(): Entity | undefined {
    return this.from;
  }

  moveInto(around: Entity | undefined): void {
    this.from = around;
  }

  get document(): JourneyDocument {
    return this.memory.document;
  }

  get path(): Path {
    return this.memory.pathOf(this.node);
  }
}
