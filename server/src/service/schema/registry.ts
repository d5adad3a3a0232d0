import common from '../../../../schemas/common.schema.json';
import config from '../../../../schemas/config.schema.json';
import guide from '../../../../schemas/guide.schema.json';
import journey from '../../../../schemas/journey.schema.json';
import metrics from '../../../../schemas/metrics.schema.json';
import personas from '../../../../schemas/personas.schema.json';
import plan from '../../../../schemas/plan.schema.json';
import surveys from '../../../../schemas/surveys.schema.json';
import touchpoints from '../../../../schemas/touchpoints.schema.json';
import type { FileKind, Schema } from './types';

const roots = {
  journey,
  touchpoints,
  personas,
  surveys,
  metrics,
  plan,
  guide,
  config,
} as unknown as Readonly<Record<FileKind, Schema>>;

/** All schemas by their names (`common`, `journey`, …), the shared shapes first. */
export const allSchemas: ReadonlyMap<string, Schema> = new Map([
  ['common', common as unknown as Schema],
  ...Object.entries(roots),
]);

const files = new Map<string, Schema>([...allSchemas.values()].map(schema => [schema.$id ?? '', schema]));

const suffixes: readonly (readonly [RegExp, FileKind])[] = [
  [/\.(journey|touchpoints|personas|surveys|metrics|plan|guide)\.(?:ya?ml|json)$/i, 'journey'],
  [/(?:^|\/)journey\.config\.(?:ya?ml|json)$/i, 'config'],
];

/** The kind of a file by its name's suffix; undefined for a file that is none of ours. */
export function fileKindOf(uri: string): FileKind | undefined {
  for (const [pattern, kind] of suffixes) {
    const match = pattern.exec(uri);
    if (match) return (match[1]?.toLowerCase() as FileKind | undefined) ?? kind;
  }
  return undefined;
}

/** The schema of a whole file of this kind. */
export function rootSchema(kind: FileKind): Schema {
  return roots[kind];
}

const owners = new WeakMap<Schema, Schema>();
const pointers = new WeakMap<Schema, string>();
for (const file of files.values()) rememberPlace(file, file, '');

/** Every schema object remembers the file it stands in, so that `#/…` finds its way, and where in it. */
function rememberPlace(schema: Schema, file: Schema, pointer: string): void {
  owners.set(schema, file);
  pointers.set(schema, `${file.$id}#${pointer}`);
  for (const [key, value] of Object.entries(schema)) {
    if (value && typeof value === 'object') rememberPlace(value as Schema, file, `${pointer}/${key}`);
  }
}

/** Where a schema is written, `file#/pointer`; undefined for one that was put together from several. */
export function placeOf(schema: Schema): string | undefined {
  return pointers.get(schema);
}

const resolved = new WeakMap<Schema, Schema>();

/** The schema with its `$ref` followed; what stands beside the `$ref` wins over what it refers to. */
export function resolve(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const known = resolved.get(schema);
  if (known) return known;
  const { $ref, ...own } = schema;
  const merged = { ...resolve(target($ref, schema)), ...own };
  owners.set(merged, owners.get(schema) as Schema);
  resolved.set(schema, merged);
  return merged;
}

function target($ref: string, from: Schema): Schema {
  const [file = '', pointer = ''] = $ref.split('#');
  let schema: unknown = file === '' ? owners.get(from) : files.get(file);
  for (const part of pointer.split('/').filter(Boolean)) schema = (schema as Record<string, unknown>)?.[part];
  if (!schema) throw new Error(`The schemas refer to ${$ref}, which does not exist.`);
  return schema as Schema;
}
