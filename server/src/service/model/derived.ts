import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Workspace } from './workspace';

/**
 * The function, its answer kept for each thing and workspace until something is different that it was made from. What
 * that was, nobody has to say: whatever the workspace or a file was asked meanwhile, or another such function.
 *
 * @param isSame where it says so of an answer and the one before, the old one stays, and so does all that was made from it
 */
export function derived<K extends object, T>(
  make: (thing: K, workspace: Workspace) => T,
  isSame: (a: T, b: T) => boolean = Object.is,
): (thing: K, workspace: Workspace) => T {
  const known = new WeakMap<Workspace, WeakMap<K, ReadonlySignal<T>>>();
  return (thing, workspace) => {
    const answers = known.get(workspace) ?? new WeakMap<K, ReadonlySignal<T>>();
    const answer = answers.get(thing) ?? kept(() => make(thing, workspace), isSame);
    if (!answers.has(thing)) known.set(workspace, answers.set(thing, answer));
    return answer.value;
  };
}

/** The same for answers that depend on the day as well. Those of the day that was asked for last are kept. */
export function derivedByDay<K extends object, T>(
  make: (thing: K, workspace: Workspace, today: string) => T,
  isSame?: (a: T, b: T) => boolean,
): (thing: K, workspace: Workspace, today: string) => T {
  let last: { readonly today: string; readonly of: (thing: K, workspace: Workspace) => T } | undefined;
  return (thing, workspace, today) => {
    if (last?.today !== today)
      last = { today, of: derived((each, where) => make(each, where, today), isSame) };
    return last.of(thing, workspace);
  };
}

function kept<T>(make: () => T, isSame: (a: T, b: T) => boolean): ReadonlySignal<T> {
  let last: { readonly value: T } | undefined;
  return computed(() => {
    const value = make();
    if (!last || !isSame(last.value, value)) last = { value };
    return last.value;
  });
}

/** Whether two lists have the same things in the same order. */
export function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** Whether two sets have the same things. */
export function sameSet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every(item => b.has(item));
}
