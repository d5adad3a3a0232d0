import { propertyOf, shapeOf } from '../schema/shape';
import type { EntityKind, Schema } from '../schema/types';

/** What an id is called in the newer file, for those that got another one. */
export type NewId = (kinds: readonly EntityKind[], id: string) => string;

/** Whether a value is a map. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a schema is that of a text, which may be written in several languages. */
export function isText(shape: Schema): boolean {
  return shape['x-text'] === true && shape.properties === undefined;
}

/**
 * A value as it means the same in every way of writing: a check that is only a status as a map, ids by their newer
 * names. Texts stay as they are.
 */
export function normal(value: unknown, schema: Schema, newId: NewId): unknown {
  const shape = shapeOf(schema, undefined);
  if (typeof value === 'string') return normalText(value, shape, newId);
  if (Array.isArray(value)) return value.map(item => normal(item, shape.items ?? {}, newId));
  if (!isMap(value) || isText(shape)) return value;
  const keyKinds = shape['x-key-reference'];
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      keyKinds ? newId(keyKinds, name) : name,
      normal(inner, propertyOf(shape, name) ?? {}, newId),
    ]),
  );
}

function normalText(value: string, shape: Schema, newId: NewId): unknown {
  if (shape['x-reference']) return newId(shape['x-reference'], value);
  const { status, text } = shape.properties ?? {};
  if (status && shapeOf(status, undefined).enum?.includes(value)) return { status: value };
  return text ? { text: value } : value;
}

/** The same text for values that say the same, in whatever order their keys stand. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isMap(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
