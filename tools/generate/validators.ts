import { _, Ajv, type Code, type CodeKeywordDefinition, type KeywordCxt } from 'ajv';
import standaloneCode from 'ajv/dist/standalone';
import enumKeyword from 'ajv/dist/vocabularies/validation/enum';
import { bundle } from './bundle';
import { compact } from './compact';
import type { Output } from './output';
import { FILE_KINDS, isMap, readSchemas } from './schemas';

const FOLDER = 'server/src/service/schema/generated';
const BANNER = '// Generated from schemas/ by tools/generate.ts. Do not edit.';

/**
 * Compiles the schemas into plain JavaScript, since nothing may be compiled at run time.
 * The code needs no ajv at run time either.
 */
export async function generateValidators(): Promise<readonly Output[]> {
  return [
    { path: `${FOLDER}/validators.js`, content: `${BANNER}\n${compile()}` },
    { path: `${FOLDER}/validators.d.ts`, content: declarations() },
  ];
}

function compile(): string {
  const { schema, roots, items } = bundle(readSchemas());
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    verbose: false,
    allowUnionTypes: true,
    // A string's keywords stand beside `type: [string, object]`, and in branches without a type.
    strictTypes: false,
    inlineRefs: false,
    code: { source: true, lines: true, optimize: 2 },
  });
  // All our enums are of strings. Said so, a value of another type is one error instead of two.
  ajv.removeKeyword('enum').addKeyword({ ...enumKeyword, type: 'string' } as CodeKeywordDefinition);
  ajv.removeKeyword('if').addKeyword(ifKeyword);
  ajv.addSchema(schema);
  const itemNames = [...new Set(items.values())].map(name => [name, name]);
  const named = [...FILE_KINDS.map(kind => [kind, roots.get(kind)]), ...itemNames];
  const code = standaloneCode(
    ajv,
    Object.fromEntries(named.map(([name, shape]) => [name, `bundle#/$defs/${shape}`])),
  );
  const own = compact(code).replace(/^exports\.(s\d+) = /gm, 'const $1 = ');
  return `${own}\n${itemsTable(items)}\n`;
}

/** The validators of items that are checked each on its own, by the place of their schema. */
function itemsTable(items: ReadonlyMap<string, string>): string {
  const entries = [...items].map(([pointer, name]) => `${JSON.stringify(pointer)}: ${name}`);
  return `exports.items = { ${entries.join(', ')} };`;
}

/** `if` for the two conditions that our schemas use. Unlike ajv's own it adds no error beside that of the branch. */
const ifKeyword: CodeKeywordDefinition = {
  keyword: 'if',
  schemaType: 'object',
  code(cxt: KeywordCxt): void {
    const branch = (keyword: 'then' | 'else') => () => {
      if (cxt.parentSchema[keyword] !== undefined) cxt.subschema({ keyword }, cxt.gen.name('valid'));
    };
    cxt.gen.if(condition(cxt), branch('then'), branch('else'));
  },
};

function condition({ schema, data }: KeywordCxt): Code {
  const isObject = _`${data} && typeof ${data} == "object" && !Array.isArray(${data})`;
  const keywords = isMap(schema) ? Object.keys(schema).join() : '';
  if (keywords === 'type' && schema.type === 'object') return isObject;
  if (keywords === 'required' && schema.required.length === 1)
    return _`${isObject} && ${data}[${schema.required[0]}] !== undefined`;
  throw new Error(`Unknown condition ${JSON.stringify(schema)}`);
}

function declarations(): string {
  const exports = FILE_KINDS.map(kind => `export declare const ${kind}: Validator;`);
  return `${BANNER}
/** One mistake. */
export interface ValidationError {
  /** The JSON Schema keyword that does not hold. */
  readonly keyword: string;
  /** A JSON pointer into the data. */
  readonly instancePath: string;
  /** What the keyword asked for, as in ajv's errors. */
  readonly params: { readonly [name: string]: unknown };
}

/** Checks a document; on false \`errors\` holds every mistake of this last call. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

${exports.join('\n')}

/** By where a schema describes the items of a list, \`file#/pointer\`: a validator for one of them. */
export declare const items: Readonly<Record<string, Validator>>;
`;
}
