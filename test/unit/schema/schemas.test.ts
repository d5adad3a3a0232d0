import { deepEqual, ok } from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020';
import {
  isMap,
  readSchemas,
  SCHEMA_MAPS,
  type Schema,
  SUBSCHEMAS,
  schemaFile,
} from '../../../tools/generate/schemas';

/** What may stand in a schema. The engine that walks it knows no more. */
const KEYWORDS = new Set([
  ...['$schema', '$id', '$ref', '$defs', 'title', 'description', 'examples', 'deprecated', 'tsType'],
  ...['type', 'enum', 'pattern', 'minimum', 'maximum', 'minItems', 'maxItems', 'minProperties', 'required'],
  ...['properties', 'patternProperties', 'additionalProperties', 'items', 'if', 'then', 'else'],
  ...['x-definition', 'x-reference', 'x-key-reference', 'x-path', 'x-text', 'x-enum-descriptions'],
]);

/** Maps whose keys are the user's own data, and so have no `x-` keys apart. */
const OPEN = ['demographics', 'filter', 'rule-options'];

const SCHEMAS = readSchemas();

interface Place {
  readonly path: string;
  readonly file: string;
  readonly schema: Schema;
}

function places(schema: Schema, file: string, path: string): readonly Place[] {
  const children = SUBSCHEMAS.map(keyword => [keyword, schema[keyword]] as const);
  const named = SCHEMA_MAPS.flatMap(keyword =>
    Object.entries(isMap(schema[keyword]) ? schema[keyword] : {}).map(
      ([key, value]) => [`${keyword}/${key}`, value] as const,
    ),
  );
  const below = [...children, ...named].flatMap(([key, value]) =>
    isMap(value) ? places(value, file, `${path}/${key}`) : [],
  );
  return [{ path, file, schema }, ...below];
}

function follow({ schema, file }: Place): Schema {
  if (typeof schema.$ref !== 'string') return schema;
  const [target = '', pointer = ''] = schema.$ref.split('#');
  const name = target === '' ? file : target.replace(schemaFile(''), '');
  let part: unknown = SCHEMAS.get(name);
  for (const step of pointer.split('/').slice(1)) part = isMap(part) ? part[step] : undefined;
  ok(isMap(part), `${schema.$ref} refers to nothing`);
  return { ...follow({ schema: part, file: name, path: '' }), ...schema };
}

const ALL = [...SCHEMAS].flatMap(([name, schema]) => places(schema, name, name));
const failing = (test: (place: Place) => boolean): readonly string[] =>
  ALL.filter(test).map(({ path }) => path);

describe('schemas', () => {
  it('use the keywords that the engine knows, and no others', () => {
    deepEqual(
      failing(({ schema }) => Object.keys(schema).some(key => !KEYWORDS.has(key))),
      [],
    );
  });

  it('are legal JSON Schemas', () => {
    const ajv = new Ajv2020({
      strictTypes: false,
      keywords: [...KEYWORDS].filter(key => /^x-|tsType/.test(key)),
    });
    for (const schema of SCHEMAS.values()) ajv.addSchema(schema);
    for (const name of SCHEMAS.keys()) ok(ajv.getSchema(schemaFile(name)));
  });

  it('say of every key what it is called and what it means', () => {
    const isKey = (path: string): boolean => /properties\/[^/^]+$/.test(path) && !path.includes('/then/');
    const lacks = (place: Place): boolean => !follow(place).title || !follow(place).description;
    deepEqual(
      failing(place => isKey(place.path) && lacks(place)),
      [],
    );
  });

  it('explain every value of every enum, in the order of the enum', () => {
    const explained = ({ schema }: Place): unknown => Object.keys(schema['x-enum-descriptions'] ?? {});
    for (const place of ALL.filter(({ schema }) => schema.enum !== undefined)) {
      deepEqual(explained(place), place.schema.enum, place.path);
    }
  });

  it('let x- keys stand in every map, and no other unknown key', () => {
    const isMapWithKeys = ({ path, schema }: Place): boolean =>
      schema.type === 'object' && !path.endsWith('/if') && !OPEN.some(name => path.endsWith(name));
    const isOpen = ({ schema }: Place): boolean =>
      !isMap(schema.patternProperties) ||
      schema.patternProperties['^x-'] === undefined ||
      (schema.additionalProperties !== false && !isMap(schema.additionalProperties));
    deepEqual(
      failing(place => isMapWithKeys(place) && isOpen(place)),
      [],
    );
  });

  it('give a definition an id', () => {
    const lacksId = ({ schema }: Place): boolean =>
      schema['x-definition'] !== undefined && !(isMap(schema.properties) && 'id' in schema.properties);
    deepEqual(failing(lacksId), []);
  });

  it('refer only to what exists', () => {
    for (const place of ALL) follow(place);
  });
});
