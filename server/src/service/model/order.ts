import type { Entity } from './entity';

/** By their URIs. */
export function byUri(a: { readonly uri: string }, b: { readonly uri: string }): number {
  return a.uri < b.uri ? -1 : 1;
}

/** By the URIs of their files, then by their places in the text. */
export function inWorkspaceOrder(a: Entity, b: Entity): number {
  if (a.document.uri !== b.document.uri) return a.document.uri < b.document.uri ? -1 : 1;
  return a.start - b.start;
}
