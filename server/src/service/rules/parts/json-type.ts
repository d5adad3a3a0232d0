import type { YamlNode } from '../../syntax/nodes';

/** JSON Schema's name for what is written: `integer` for a whole number, `number` for any other. */
export function typeOf(node: YamlNode): string {
  if (node.kind === 'map') return 'object';
  if (node.kind === 'list') return 'array';
  if (node.value === null) return 'null';
  return Number.isInteger(node.value) ? 'integer' : typeof node.value;
}
