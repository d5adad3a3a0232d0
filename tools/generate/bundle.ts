import { isMap, mapSubschemas, type Schema, schemaFile } from './schemas';

/** Keywords for people and for the engine. They would only make the compiled code larger. */
const ANNOTATIONS: readonly string[] = [
  '$schema',
  'title',
  'description',
  'examples',
  'deprecated',
  'tsType',
];

/** One schema of which every distinct shape is a definition, and where the schemas of the files are in it. */
export interface Bundle {
  readonly schema: Schema;
  /** The name in `$defs` of each file's root. */
  readonly roots: ReadonlyMap<string, string>;
  /** The names in `$defs` of the items that define something, by where their lists say so: `file#/pointer`. */
  readonly items: ReadonlyMap<string, string>;
}

/**
 * Merges all schemas into one in which equal shapes are one definition, however often they are written.
 * Compiled, each becomes one function, and all that remains of a property is a call.
 */
export function bundle(schemas: ReadonlyMap<string, Schema>): Bundle {
  const shared = new Shapes(schemas);
  const roots = new Map(
    [...schemas.keys()].map(name => [name, shared.name({ $ref: schemaFile(name) }, name)]),
  );
  const items = new Map(
    [...schemas].flatMap(([name, schema]) =>
      definingItems(schema, schemas, name).map(([pointer, item]): [string, string] => [
        `${schemaFile(name)}#${pointer}`,
        shared.name(item, name),
      ]),
    ),
  );
  return { schema: { $id: 'bundle', $defs: Object.fromEntries(shared.definitions) }, roots, items };
}

/** Every `items` of a schema whose items, or one kind of them, define an id. */
function definingItems(
  schema: Schema,
  schemas: ReadonlyMap<string, Schema>,
  file: string,
  pointer = '',
): readonly (readonly [pointer: string, item: Schema])[] {
  return Object.entries(schema).flatMap(([key, value]) => {
    if (!isMap(value)) return [];
    const at = `${pointer}/${key}`;
    const inside = definingItems(value, schemas, file, at);
    return key === 'items' && defines(value, schemas, file) ? [[at, value] as const, ...inside] : inside;
  });
}

function defines(schema: Schema, schemas: ReadonlyMap<string, Schema>, file: string): boolean {
  if (schema['x-definition'] !== undefined) return true;
  const branches = [schema.then, schema.else].filter(isMap);
  if (branches.some(branch => defines(branch, schemas, file))) return true;
  if (typeof schema.$ref !== 'string') return false;
  const [target, targetFile] = targetOf(schema.$ref, file, schemas);
  return defines(target, schemas, targetFile);
}

/** Gives equal shapes equal names. */
class Shapes {
  readonly definitions = new Map<string, Schema>();
  readonly #names = new Map<string, string>();

  constructor(private readonly schemas: ReadonlyMap<string, Schema>) {}

  /** The name of the definition for a schema that stands in the given file. */
  name(schema: Schema, file: string): string {
    const shape = this.shape(schema, file);
    const key = JSON.stringify(shape);
    const name = this.#names.get(key) ?? `s${this.#names.size}`;
    this.#names.set(key, name);
    this.definitions.set(name, shape);
    return name;
  }

  /** The schema without annotations, its `$ref` followed, and its subschemas replaced by shared ones. */
  private shape(schema: Schema, file: string): Schema {
    const { $ref, $defs: _defs, $id: _id, ...own } = schema;
    const kept = Object.entries(own).filter(([key]) => !ANNOTATIONS.includes(key) && !key.startsWith('x-'));
    const shape = this.branches(Object.fromEntries(kept), file);
    if (typeof $ref !== 'string') return shape;
    const [target, targetFile] = targetOf($ref, file, this.schemas);
    return { ...this.shape(target, targetFile), ...shape };
  }

  /** A branch without a type holds for its parent's type only, so it stays where it is. */
  private branches(schema: Schema, file: string): Schema {
    const shared = mapSubschemas(schema, part => this.share(part, file));
    const inPlace = ['if', 'then', 'else'].filter(key => isMap(schema[key]));
    return { ...shared, ...Object.fromEntries(inPlace.map(key => [key, this.branch(schema[key], file)])) };
  }

  private branch(schema: unknown, file: string): unknown {
    if (!isMap(schema)) return schema;
    return typeof schema.$ref === 'string' ? this.share(schema, file) : this.shape(schema, file);
  }

  private share(schema: Schema, file: string): unknown {
    const isEmpty = Object.keys(schema).length === 0;
    return isEmpty ? true : { $ref: `#/$defs/${this.name(schema, file)}` };
  }
}

function targetOf(
  ref: string,
  from: string,
  schemas: ReadonlyMap<string, Schema>,
): readonly [target: Schema, file: string] {
  const [file = '', pointer = ''] = ref.split('#');
  const name = file === '' ? from : file.replace(schemaFile(''), '');
  let target: unknown = schemas.get(name);
  for (const step of pointer.split('/').slice(1)) target = isMap(target) ? target[step] : undefined;
  if (!isMap(target)) throw new Error(`${ref} refers to nothing`);
  return [target, name];
}
