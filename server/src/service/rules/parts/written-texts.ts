import type { ShapedNode } from '../../schema/walk';
import { type ScalarNode, stringOf, type YamlNode } from '../../syntax/nodes';
import type { Subjects } from '../rule';

/** One string of a text. */
export interface Wording {
  /** Undefined for a plain text, which is in the language of the file. */
  readonly language: string | undefined;
  readonly text: string;
  readonly node: ScalarNode;
}

/** Every text of a part that the schema accepts, with something in it: one string, or a map with one a language. */
export function textsIn({ document, nodes }: Subjects['part']): readonly ShapedNode[] {
  const { refused } = document.memory;
  return nodes.filter(
    ({ node, shape }) => shape['x-text'] && !refused.has(node) && wordingsOf(node).length > 0,
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
