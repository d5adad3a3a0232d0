import { nodeAt, type Path, type YamlNode } from '../syntax/nodes';
import { rootSchema } from './registry';
import { childOf, shapeOf } from './shape';
import type { FileKind, Schema } from './types';

/** The part of a document that a schema look-up needs. */
export interface Rooted {
  readonly kind: FileKind;
  readonly tree: { readonly root: YamlNode | undefined };
}

/** The schema that holds at a path of a document, branches chosen by what is written there. */
export function shapeAt({ kind, tree: { root } }: Rooted, path: Path): Schema | undefined {
  let schema: Schema | undefined = rootSchema(kind);
  let node = root;
  for (const step of path) {
    if (!schema) return undefined;
    schema = childOf(schema, node, step);
    const next: YamlNode | undefined = node && nodeAt(node, [step]);
    node = next === node ? undefined : next;
  }
  return schema && shapeOf(schema, node);
}
