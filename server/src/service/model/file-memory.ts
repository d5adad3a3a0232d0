import type { Path, YamlNode } from '../syntax/nodes';
import { pathTo } from '../syntax/path-to';
import type { Contents } from './collect';
import type { JourneyDocument } from './entity';
import { valueReader } from './values';

/**
 * What is remembered of a file from one version to the next, so that after an edit only what changed is looked at
 * again. Nodes that an edit leaves alone are the same in both versions, and what was found out about them holds.
 */
export class FileMemory {
  /** The newest version. */
  document!: JourneyDocument;
  /** What was found in each thing that a list defines. */
  readonly contents = new WeakMap<YamlNode, Contents>();
  /** What the schema refuses. */
  readonly refused = new WeakSet<YamlNode>();
  /** A node as a plain value, without what is refused. */
  readonly valueOf: (node: YamlNode) => unknown = valueReader(this.refused, new WeakMap());

  /** Whether nodes mean the same wherever they are met: an alias repeats a node in another place. */
  get isLasting(): boolean {
    return this.document.tree.parts.length > 1;
  }

  /** The path of a node of the newest version. */
  pathOf(node: YamlNode): Path {
    const { root } = this.document.tree;
    return root ? pathTo(root, node) : [];
  }
}
