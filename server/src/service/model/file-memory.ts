import { computed, signal } from '@preact/signals-core';
import type { EntityKind } from '../schema/types';
import { type MapNode, type Path, type ScalarNode, stringOf, valueAt, type YamlNode } from '../syntax/nodes';
import { pathTo } from '../syntax/path-to';
import type { Contents } from './collect';
import type { Entity, JourneyDocument } from './entity';
import { FileEntity, FileReference } from './file-entity';
import { type NodeSet, valueReader } from './values';

/** The version of a light file whose tree is let go and made again. */
export interface Resting {
  readonly isAsleep: boolean;
  /** Lets go of the tree, where there are too many. To be called when nobody holds nodes of it. */
  restAgain(): void;
}

/** What is known of each of some nodes. */
interface Memos<T> {
  get(node: YamlNode): T | undefined;
  set(node: YamlNode, known: T): unknown;
}

/** Some nodes, to which others are added. */
interface Nodes extends NodeSet {
  add(node: YamlNode): unknown;
}

/** What is known of the nodes of a file. */
class KnownNodes {
  readonly contents: Memos<Contents>;
  readonly entities: Memos<Entity>;
  readonly refused: Nodes;
  readonly valueOf: (node: YamlNode) => unknown;

  /** @param isLight whether all nodes go at once: to watch over each of them would take time for nothing */
  constructor(isLight: boolean) {
    const memos = <T>(): Memos<T> => (isLight ? new Map() : new WeakMap());
    this.contents = memos();
    this.entities = memos();
    this.refused = isLight ? new Set() : new WeakSet();
    this.valueOf = valueReader(this.refused, memos());
  }
}

/**
 * What is remembered of a file from one version to the next, so that after an edit only what changed is looked at
 * again. Nodes that an edit leaves alone are the same in both versions, and what was found out about them holds.
 *
 * A light file may let go of its tree, and of all that is known of its nodes. Its entities and references stay, and get
 * their nodes again when the same text is read again.
 */
export class FileMemory {
  private readonly version = signal<JourneyDocument | undefined>(undefined);
  private readonly ownLanguage = computed(() => stringOf(valueAt(this.version.value?.tree.root, 'language')));
  private known: KnownNodes | undefined;
  /** What was found in a light file, in the order of the search. */
  private readonly found: (FileEntity | FileReference)[] = [];
  /** How much of that has been found since the file was read last. */
  private foundAgain = 0;
  private users = 0;
  private resting: Resting | undefined;
  private valid = false;
  /** Where the newest version was changed last, an offset in its text; undefined where it was read as a whole. */
  changedAt: number | undefined;

  /** @param light whether the file is closed, and small enough to be read again at any time */
  constructor(private light = false) {}

  /** The newest version. Who only wants to know where something stands has not looked at what is in the file. */
  get document(): JourneyDocument {
    const document = this.version.peek();
    if (!document) throw new Error('This file has not been read.');
    return document;
  }

  set document(document: JourneyDocument) {
    this.version.value = document;
  }

  /** Whether the tree can be let go; what is too large to be read is never light. */
  get isLight(): boolean {
    return this.light;
  }

  /** What is found out about the file hangs on this, and goes with the tree. */
  get holder(): object {
    return this.nodes;
  }

  /** What was found in each thing that a list defines. */
  get contents(): Memos<Contents> {
    return this.nodes.contents;
  }

  /** The entity that a map describes. */
  get entities(): Memos<Entity> {
    return this.nodes.entities;
  }

  /** What the schema refuses. */
  get refused(): Nodes {
    return this.nodes.refused;
  }

  /** A node as a plain value, without what is refused. */
  get valueOf(): (node: YamlNode) => unknown {
    return this.nodes.valueOf;
  }

  /** The language of its plain texts, as far as it says so itself. */
  get language(): string | undefined {
    return this.ownLanguage.value;
  }

  /** Tells that somebody looks at the file as a whole: what is made from that holds for this version only. */
  looked(): void {
    this.version.value;
  }

  /** Whether nodes mean the same wherever they are met: an alias repeats a node in another place. */
  get isLasting(): boolean {
    return this.document.tree.parts.length > 1;
  }

  /** Whether a reference names anything: what is empty or refused does not. */
  names({ id, node }: { readonly id: string; readonly node: YamlNode }): boolean {
    return id !== '' && !this.refused.has(node);
  }

  /** The path of a node of the newest version. */
  pathOf(node: YamlNode): Path {
    const { root } = this.document.tree;
    return root ? pathTo(root, node) : [];
  }

  /** The entity that a map describes; where the text is read again, the one that it described before. */
  entityAt(kind: EntityKind, node: MapNode, around: FileEntity | undefined): FileEntity {
    const known = this.next();
    if (!(known instanceof FileEntity)) return this.keep(new FileEntity(this, kind, node, around));
    known.wake(node, around);
    return known;
  }

  /** The same for a reference. */
  referenceAt(kinds: readonly EntityKind[], node: ScalarNode, around: FileEntity | undefined): FileReference {
    const known = this.next();
    if (!(known instanceof FileReference)) return this.keep(new FileReference(this, kinds, node, around));
    known.wake(node, around);
    return known;
  }

  /** Makes sure that the tree is there. */
  wake(): void {
    this.document.tree;
  }

  /** Lets go of all that is known of the nodes. The tree is the version's. */
  sleep(): void {
    for (const each of this.found) each.sleep();
    this.known = undefined;
    this.foundAgain = 0;
  }

  /** From now on the file keeps what it has, since it is edited or not read. */
  stayAwake(): void {
    this.light = false;
    this.valid = false;
  }

  /** Whether somebody works with the nodes right now. */
  get isBusy(): boolean {
    return this.users > 0;
  }

  /** Whether it is known that the schema refuses nothing: the same text was read before. */
  get isValid(): boolean {
    return this.valid;
  }

  /** From now on, the tree of this version may be let go. @param valid whether the schema refuses nothing in it */
  mayRest(version: Resting, valid: boolean): void {
    this.resting = version;
    this.valid = valid;
  }

  /**
   * Does some work during which the tree stays. Of a file that slept before, nobody but the work can hold nodes, so it
   * sleeps again afterwards: who asks all files one after the other never has all their trees.
   */
  busy<T>(work: () => T): T {
    const wasAsleep = this.resting?.isAsleep ?? false;
    this.users++;
    try {
      return work();
    } finally {
      this.users--;
      if (wasAsleep && !this.isBusy) this.resting?.restAgain();
    }
  }

  private get nodes(): KnownNodes {
    this.known ??= new KnownNodes(this.light);
    return this.known;
  }

  private next(): FileEntity | FileReference | undefined {
    return this.light ? this.found[this.foundAgain++] : undefined;
  }

  private keep<T extends FileEntity | FileReference>(each: T): T {
    if (this.light) this.found.push(each);
    return each;
  }
}
