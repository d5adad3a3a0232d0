import { propertyOf, shapeOf } from '../../schema/shape';
import type { Schema } from '../../schema/types';
import type { ScalarNode, YamlNode } from '../../syntax/nodes';
import type { Subjects } from '../rule';

/** Who does the work, and how to reach the company: said on purpose. */
const ON_PURPOSE: ReadonlySet<string> = new Set([
  'owner',
  'by',
  'staff',
  'url',
  'file',
  'facts',
  'availability',
]);

/** All free texts and quotes of a part; ids, dates, names of staff and the user’s own `x-` keys are none. */
export function textsIn({
  part: { node, schema, apart },
}: Pick<Subjects['part'], 'part'>): readonly ScalarNode[] {
  return textsOf(node, schema, apart);
}

function textsOf(node: YamlNode, schema: Schema, apart: ReadonlySet<YamlNode>): readonly ScalarNode[] {
  if (apart.has(node)) return [];
  const shape = shapeOf(schema, node);
  if (node.kind === 'scalar') return typeof node.value === 'string' && isFree(shape) ? [node] : [];
  if (node.kind === 'list')
    return node.items.flatMap(item => (shape.items ? textsOf(item, shape.items, apart) : []));
  return node.pairs.flatMap(({ name, value }) => {
    const child = ON_PURPOSE.has(name) || name.startsWith('x-') ? undefined : propertyOf(shape, name);
    return child ? textsOf(value, child, apart) : [];
  });
}

function isFree(shape: Schema): boolean {
  if (shape['x-reference'] || shape.enum) return false;
  return shape.pattern === undefined || shape.pattern === '\\S';
}
