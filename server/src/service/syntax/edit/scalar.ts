import { stringify } from 'yaml';
import type { ListNode, MapNode, ScalarNode, YamlNode } from '../nodes';
import type { TextEdit } from './text-edit';
import { flowOf, isJson } from './writing';

/**
 * Replaces a scalar's text; quotes stay what they were, and are added where the new text needs them.
 *
 * @param parent the list or map that it stands in: between braces a text may need quotes that it needs nowhere else
 */
export function replaceScalar(
  source: string,
  node: ScalarNode,
  value: string | number | boolean,
  parent?: ListNode | MapNode,
): TextEdit {
  if (parent?.flow && node.style === 'plain') {
    return { start: node.start, end: node.end, newText: flowOf(value, source) };
  }
  const quote =
    node.style === 'double' || isJson(source)
      ? 'QUOTE_DOUBLE'
      : node.style === 'single'
        ? 'QUOTE_SINGLE'
        : 'PLAIN';
  const newText = stringify(value, {
    lineWidth: 0,
    defaultStringType: quote,
    defaultKeyType: 'PLAIN',
  }).trimEnd();
  return { start: node.start, end: node.end, newText: spaced(source, node, newText) };
}

/** A text for a node's place, with a space where that place is empty and touches a colon, a dash or a comment. */
export function spaced(source: string, node: YamlNode, text: string): string {
  if (node.end > node.start) return text;
  const before = /\s/.test(source[node.start - 1] ?? '\n') ? '' : ' ';
  const behind = source[node.end] === '#' ? ' ' : '';
  return before + text + behind;
}
