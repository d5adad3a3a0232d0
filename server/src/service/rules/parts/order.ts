import type { Entity } from '../../model/entity';

/** By the URIs of their files, then by their places in the text. */
export function inWorkspaceOrder(a: Entity, b: Entity): number {
  if (a.document.uri !== b.document.uri) return a.document.uri < b.document.uri ? -1 : 1;
  return a.node.start - b.node.start;
}
