import type { Span, SyntaxProblem, SyntaxTree, YamlNode } from '../../syntax/nodes';
import { yamlMessageOf } from './yaml-codes';

/**
 * Where the quote or bracket begins whose end the parser misses: it tells only where the text ran out.
 *
 * @returns undefined for every other problem
 */
export function openingOf({ root }: SyntaxTree, problem: SyntaxProblem): Span | undefined {
  const message = yamlMessageOf(problem);
  if (!root || (message !== 'openQuote' && message !== 'openBracket')) return undefined;
  const isOpen = (node: YamlNode) => node.start < problem.start && node.end >= problem.start;
  const isSought = (node: YamlNode) => (message === 'openQuote' ? node.kind === 'scalar' : isFlow(node));
  const open = lastChain(root).findLast(node => isSought(node) && isOpen(node));
  return open && { start: open.start, end: open.start + 1 };
}

function isFlow(node: YamlNode): boolean {
  return node.kind !== 'scalar' && node.flow;
}

/** The nodes in which the text ended when it went wrong, from the root inwards. */
function lastChain(node: YamlNode): readonly YamlNode[] {
  const last =
    node.kind === 'list' ? node.items.at(-1) : node.kind === 'map' ? node.pairs.at(-1)?.value : undefined;
  return last ? [node, ...lastChain(last)] : [node];
}
