import type { Span, YamlNode } from './nodes';

/** Where what is written of a node ends: a block of YAML counts the blanks and comments behind it as its own. */
export function writtenEnd(source: string, node: YamlNode): number {
  const last = lastPart(node);
  if (last && isInside(last, node)) return writtenEnd(source, last);
  return node.start + source.slice(node.start, node.end).trimEnd().length;
}

/** False for the parts of an alias or a merge key: those are written elsewhere. */
export function isInside({ start, end }: Span, around: Span): boolean {
  return around.start <= start && end <= around.end;
}

/** What a block ends with; undefined for what says itself where it ends. */
function lastPart(node: YamlNode): YamlNode | undefined {
  if (node.kind === 'scalar' || node.flow) return undefined;
  if (node.kind === 'list') return node.items.at(-1);
  const pair = node.pairs.findLast(({ merged }) => !merged);
  return pair && (pair.value.end > pair.value.start ? pair.value : pair.key);
}
