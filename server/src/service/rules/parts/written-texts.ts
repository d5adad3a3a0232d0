import { shapedNodesOf } from '../../schema/walk';
import { type Path, type ScalarNode, stringOf, type YamlNode } from '../../syntax/nodes';
import type { Subjects } from '../rule';

/** A text of a file: one string, or a map with one a language. */
export interface WrittenNode {
  readonly node: YamlNode;
  readonly path: Path;
}

/** One string of a text. */
export interface Wording {
  /** Undefined for a plain text, which is in the language of the file. */
  readonly language: string | undefined;
  readonly text: string;
  readonly node: ScalarNode;
}

/** Every text of a part that the schema accepts, with something in it. */
export function textsIn({ document, part }: Subjects['part']): readonly WrittenNode[] {
  const { memory } = document;
  const above = memory.pathOf(part.node);
  return [...shapedNodesOf(part)].flatMap(({ node, shape, path }) =>
    shape['x-text'] && !memory.refused.has(node) && wordingsOf(node).length > 0
      ? [{ node, path: [...above, ...path] }]
      : [],
  );
}

/** The strings of a text: one, or one a language. */
export function wordingsOf(node: YamlNode | undefined): readonly Wording[] {
  if (node?.kind === 'scalar') return wording(undefined, node);
  if (node?.kind !== 'map') return [];
  return node.pairs.flatMap(({ name, value }) => (name.startsWith('x-') ? [] : wording(name, value)));
}

function wording(language: string | undefined, node: YamlNode): readonly Wording[] {
  const text = stringOf(node);
  if (node.kind !== 'scalar' || text === undefined || text.trim() === '') return [];
  return [{ language, text, node }];
}
