import type { EntityKind } from '../schema/types';
import { type MapNode, type Path, pairOf, type ScalarNode } from '../syntax/nodes';
import type { Entity, JourneyDocument, Reference } from './entity';
import type { FileMemory } from './file-memory';

/** An entity that outlives edits elsewhere in its file. */
export class FileEntity implements Entity {
  id: string | undefined;
  idNode: ScalarNode | undefined;
  private value: Entity['data'] | undefined;

  constructor(
    private readonly memory: FileMemory,
    readonly kind: EntityKind,
    readonly node: MapNode,
    private outer: FileEntity | undefined,
  ) {}

  get document(): JourneyDocument {
    return this.memory.document;
  }

  get path(): Path {
    return this.memory.pathOf(this.node);
  }

  get data(): Entity['data'] {
    this.value ??= this.memory.valueOf(this.node) as Entity['data'];
    return this.value;
  }

  /** The entity in which it stands; another one as soon as that one changes. */
  get parent(): Entity | undefined {
    this.memory.looked();
    return this.outer;
  }

  /** The same for those who put the file together. */
  get around(): FileEntity | undefined {
    return this.outer;
  }

  moveInto(around: FileEntity | undefined): void {
    this.outer = around;
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
    private outer: FileEntity | undefined,
  ) {
    this.id = node.value === null ? '' : String(node.value);
  }

  /** The entity in which it stands; another one as soon as that one changes. */
  get from(): Entity | undefined {
    this.memory.looked();
    return this.outer;
  }

  /** The same for those who put the file together. */
  get around(): FileEntity | undefined {
    return this.outer;
  }

  isWithin(kind: EntityKind): boolean {
    for (let entity = this.outer; entity; entity = entity.around) if (entity.kind === kind) return true;
    return false;
  }

  moveInto(around: FileEntity | undefined): void {
    this.outer = around;
  }

  get document(): JourneyDocument {
    return this.memory.document;
  }

  get path(): Path {
    return this.memory.pathOf(this.node);
  }
}
