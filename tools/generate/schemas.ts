import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The kinds of files a user writes, in the order in which everything derived from them is listed. */
export const FILE_KINDS = [
  'journey',
  'touchpoints',
  'personas',
  'surveys',
  'metrics',
  'plan',
  'guide',
  'config',
] as const;

/** The kind of a user's file; its schema is `schemas/<kind>.schema.json`. */
export type FileKind = (typeof FILE_KINDS)[number];

/** A schema or a part of one. */
export type Schema = { readonly [keyword: string]: unknown };

/** Whether a value is a map, as opposed to a list, a scalar or null. */
export function isMap(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The file name of a schema: `journey` gives `journey.schema.json`, which is its `$id` too. */
export function schemaFile(name: string): string {
  return `${name}.schema.json`;
}

/** Reads all schemas, the shared shapes first. Keys are the names without `.schema.json`. */
export function readSchemas(folder = 'schemas'): ReadonlyMap<string, Schema> {
  const names = ['common', ...FILE_KINDS];
  return new Map(names.map(name => [name, readSchema(join(folder, schemaFile(name)))]));
}

function readSchema(path: string): Schema {
  const schema: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isMap(schema)) throw new Error(`${path} does not hold a schema`);
  if (schema.$id !== basename(path)) throw new Error(`${path} has another $id than its name`);
  return schema;
}

/** The `$defs` of a schema; none when it has none. */
export function definitions(schema: Schema): readonly (readonly [string, Schema])[] {
  return Object.entries(isMap(schema.$defs) ? schema.$defs : {}).filter((entry): entry is [string, Schema] =>
    isMap(entry[1]),
  );
}

/** Keywords whose value maps names of the user's (or of ours) to schemas. */
export const SCHEMA_MAPS: readonly string[] = ['$defs', 'properties', 'patternProperties'];

/** Keywords whose value is a schema. */
export const SUBSCHEMAS: readonly string[] = ['items', 'additionalProperties', 'if', 'then', 'else'];

/** Applies a function to all direct subschemas of a schema; other keywords stay as they are. */
export function mapSubschemas(schema: Schema, change: (subschema: Schema) => unknown): Schema {
  const entries = Object.entries(schema).map(([keyword, value]) => {
    if (SUBSCHEMAS.includes(keyword)) return [keyword, isMap(value) ? change(value) : value];
    if (SCHEMA_MAPS.includes(keyword) && isMap(value)) return [keyword, mapValues(value, change)];
    return [keyword, value];
  });
  return Object.fromEntries(entries);
}

function mapValues(map: Schema, change: (subschema: Schema) => unknown): Schema {
  return Object.fromEntries(
    Object.entries(map).map(([key, value]) => [key, isMap(value) ? change(value) : value]),
  );
}
