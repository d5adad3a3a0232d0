import { computed, signal } from '@preact/signals-core';
import { type Path, stringOf, valueAt, type YamlNode } from '../syntax/nodes';
import { pathTo } from '../syntax/path-to';
import type { Contents } from './collect';
import type { Entity, JourneyDocument } from './entity';
import { valueReader } from './values';

/**
 * What is remembered of a file from one version to the next, so that after an edit only what changed is looked at
 * again. Nodes that an edit leaves alone are the same in both versions, and what was found out about them holds.
 */
export class FileMemory {
  private readonly version = signal<JourneyDocument | undefined>(undefined);
  private readonly ownLanguage = computed(() => stringOf(valueAt(this.version.value?.tree.root, 'language')));
  /** What was found in each thing that a list defines. */
  readonly contents = new WeakMap<YamlNode, Contents>();
  /** The entity that a map describes. */
  readonly entities = new WeakMap<YamlNode, Entity>();
  /** What the schema refuses. */
  readonly refused = new WeakSet<YamlNode>();
  /** A node as a plain value, without what is refused. */
  readonly valueOf: (node: YamlNode) => unknown = valueReader(this.refused, new WeakMap());

  /** The newest version. Who only wants to know where something stands has not looked at what is in the file. */
  get document(): JourneyDocument {
    const document = this.version.peek();
    if (!document) throw new Error('This file has not been read.');
    return document;
  }

  set document(document: JourneyDocument) {
    this.version.value = document;
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
}
