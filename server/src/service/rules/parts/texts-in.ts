import type { Schema } from '../../schema/types';
import type { ShapedNode } from '../../schema/walk';
import type { ScalarNode } from '../../syntax/nodes';
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
export function textsIn({ nodes }: Pick<Subjects['part'], 'nodes'>): readonly ScalarNode[] {
  return nodes.filter(isFreeText).map(({ node }) => node);
}

function isFreeText(shaped: ShapedNode): shaped is ShapedNode & { readonly node: ScalarNode } {
  const { node, shape } = shaped;
  return node.kind === 'scalar' && typeof node.value === 'string' && isFree(shape) && !isOnPurpose(shaped);
}

function isOnPurpose({ step, around }: ShapedNode): boolean {
  if (typeof step === 'string' && (ON_PURPOSE.has(step) || step.startsWith('x-'))) return true;
  return around !== undefined && isOnPurpose(around);
}

function isFree(shape: Schema): boolean {
  if (shape['x-reference'] || shape.enum) return false;
  return shape.pattern === undefined || shape.pattern === '\\S';
}
