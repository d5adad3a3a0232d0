import type { Addable } from '../../src/preview/messages';
import type { Tools } from '../state/tools';

/**
 * Begins to add one more of what stands in a lane, at a step: what is a title or a sentence is written in place; what
 * comes after a step, and which touchpoint, the host asks.
 */
export function beginAdding(what: Exclude<Addable, 'stages'>, at: string, { act, add }: Tools): void {
  if (what === 'steps') add(at);
  else if (what === 'touchpoints') add(at, what);
  else act({ type: 'add', addition: { what, at } });
}
