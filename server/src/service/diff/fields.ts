import { propertyOf, shapeOf } from '../schema/shape';
import type { Matches } from './match';
import { type NewId, normal } from './normal';
import type { Thing } from './thing';
import { compareValues, type ValueChange } from './values';

/** What is different in what two readings of a thing say of it, in the order of the schema. */
export function fieldChanges(before: Thing, after: Thing, newId: NewId): readonly ValueChange[] {
  const shape = shapeOf(after.schema, undefined);
  const written = new Set([...after.fields.keys(), ...before.fields.keys()]);
  const known = Object.keys(shape.properties ?? {}).filter(name => written.has(name));
  const languages = [before.language, after.language] as const;
  return [...new Set([...known, ...written])].flatMap(name => {
    const schema = propertyOf(shape, name) ?? {};
    const old = normal(before.fields.get(name)?.value, schema, newId);
    // The newer ids are what they are: only the older ones have others by now.
    const now = normal(after.fields.get(name)?.value, schema, (_, id) => id);
    return compareValues({ before: old, after: now, schema, languages }, [name]);
  });
}

/** What the ids of the older file are in the newer one. */
export function newIdsOf(matches: Matches, before: Thing): NewId {
  const changed = new Map<string, string>();
  const visit = (thing: Thing) => {
    const id = matches.get(thing)?.id;
    if (thing.id !== undefined && id !== undefined && id !== thing.id)
      changed.set(`${thing.kind} ${thing.id}`, id);
    thing.children.forEach(visit);
  };
  visit(before);
  return (kinds, id) => {
    const kind = kinds.find(candidate => changed.has(`${candidate} ${id}`));
    return (kind && changed.get(`${kind} ${id}`)) ?? id;
  };
}
