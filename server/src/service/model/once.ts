import type { JourneyDocument } from './entity';
import type { Workspace } from './workspace';

/** The function, its answer remembered for each version of a file. */
export function oncePerVersion<T>(make: (document: JourneyDocument) => T): (document: JourneyDocument) => T {
  const known = new WeakMap<JourneyDocument, { readonly value: T }>();
  return document => {
    const memo = known.get(document) ?? { value: make(document) };
    known.set(document, memo);
    return memo.value;
  };
}

/** The function, its answer remembered until any file of the workspace changes. */
export function oncePerRevision<T>(make: (workspace: Workspace) => T): (workspace: Workspace) => T {
  const known = new WeakMap<Workspace, { readonly revision: number; readonly value: T }>();
  return workspace => {
    const { revision } = workspace;
    const memo = known.get(workspace);
    if (memo?.revision === revision) return memo.value;
    const value = make(workspace);
    known.set(workspace, { revision, value });
    return value;
  };
}

/**
 * The function, its answer remembered for each thing as long as the other arguments stay the same. For what outlives
 * edits: nodes, entities, touchpoints.
 */
export function oncePerThing<K extends object, A extends readonly unknown[], T>(
  make: (thing: K, ...others: A) => T,
): (thing: K, ...others: A) => T {
  const known = new WeakMap<K, { readonly others: A; readonly value: T }>();
  return (thing, ...others) => {
    const memo = known.get(thing);
    if (memo && others.every((other, index) => other === memo.others[index])) return memo.value;
    const value = make(thing, ...others);
    known.set(thing, { others, value });
    return value;
  };
}
