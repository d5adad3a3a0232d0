import { compile } from 'json-schema-to-typescript';
import type { Output } from './output';
import { definitions, isMap, mapSubschemas, readSchemas, type Schema, schemaFile } from './schemas';

const PATH = 'server/src/service/schema/generated/types.ts';
const BANNER = '// Generated from schemas/ by tools/generate.ts. Do not edit.';

/** Type names that are not simply the schema's: a file of many is a library, and `Date` is taken. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['touchpoints', 'TouchpointLibrary'],
  ['personas', 'PersonaLibrary'],
  ['surveys', 'SurveyLibrary'],
  ['metrics', 'MetricLibrary'],
  ['date', 'IsoDate'],
]);

/** Makes a type of each file kind and each definition in the schemas. */
export async function generateTypes(): Promise<readonly Output[]> {
  const types = new Map<string, Schema>();
  for (const [file, schema] of readSchemas()) collect(file, schema, types);
  const root = { type: 'object' as const, additionalProperties: false, $defs: Object.fromEntries(types) };
  const code = await compile(root, 'Unused', {
    bannerComment: BANNER,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 110 },
  });
  return [{ path: PATH, content: readonly(withoutRoot(code)) }];
}

function collect(file: string, schema: Schema, types: Map<string, Schema>): void {
  const { $defs: _, ...root } = schema;
  const found: (readonly [string, Schema])[] = definitions(schema).map(([name, part]) => [
    typeName(name),
    part,
  ]);
  if (file !== 'common') found.unshift([typeName(file), root]);
  for (const [name, part] of found) {
    // Two types of one name would silently become `Name` and `Name1`.
    if (types.has(name)) throw new Error(`Two definitions make the type ${name}`);
    types.set(name, typed(part, file));
  }
}

function typeName(name: string): string {
  const words = name.split(/[-_]|(?<=\d)/).map(word => word.charAt(0).toUpperCase() + word.slice(1));
  return NAMES.get(name) ?? words.join('');
}

/** The type name that a `$ref` stands for, so that each shape has one name and keeps no copies. */
function refType(ref: string, file: string): string {
  const [target = '', pointer = ''] = ref.split('#');
  const name = /^\/\$defs\/([^/]+)$/.exec(pointer)?.[1];
  return typeName(name ?? (target.replace(schemaFile(''), '') || file));
}

/** Reduces a schema to what a type can say. */
function typed(schema: Schema, file: string): Schema {
  const { description, deprecated } = schema;
  const comment = { ...(description ? { description } : {}), ...(deprecated ? { deprecated } : {}) };
  if (typeof schema.tsType === 'string') return { ...comment, tsType: schema.tsType };
  if (typeof schema.$ref === 'string') return { ...comment, tsType: refType(schema.$ref, file) };
  if (Array.isArray(schema.type)) {
    return { ...comment, anyOf: schema.type.map(type => typed(branch(schema, String(type)), file)) };
  }
  return mapSubschemas({ ...comment, ...shape(schema) }, part => typed(part, file));
}

/** What holds of a schema for values of one type, with `if` resolved by that type. */
function branch(schema: Schema, type: string): Schema {
  const condition = isMap(schema.if) ? schema.if.type : undefined;
  const chosen = condition === type ? schema.then : schema.else;
  if (isMap(chosen) && typeof chosen.$ref === 'string') return { $ref: chosen.$ref };
  const { description: _, ...rest } = schema;
  return { ...rest, type };
}

/** The keywords that make a type. `x-` keys would add an index signature, and then typing errors pass. */
function shape(schema: Schema): Schema {
  const { type, properties, required, additionalProperties, items, minItems, maxItems } = schema;
  const kept = {
    type,
    enum: schema.enum,
    properties,
    required,
    additionalProperties,
    items,
    minItems,
    maxItems,
  };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
}

function withoutRoot(code: string): string {
  return code
    .replace(/export interface Unused \{\}\n+/, '')
    .replace(/^ \*\n \* This interface was referenced.*\n \* via .*\n/gm, '');
}

const PROPERTY = /^( +)(['\w-]+\??:|\[\w+: string\]:)/;
const LIST = /(\w+|\([^()]*\))\[\]|(\[\w+, \w+\])/g;

/** The engine never changes a document in place, so properties and lists are readonly. */
function readonly(code: string): string {
  const isComment = (line: string): boolean => /^\s*(\/?\*|\/\/)/.test(line);
  const change = (line: string): string =>
    line
      .replace(PROPERTY, '$1readonly $2')
      .replace(LIST, (list: string, item?: string) => `readonly ${item === undefined ? list : `${item}[]`}`);
  return code
    .split('\n')
    .map(line => (isComment(line) ? line : change(line)))
    .join('\n');
}
