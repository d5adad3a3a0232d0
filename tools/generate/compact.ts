import { isMap } from './schemas';

/** Stands at the top of the compiled code and takes over what ajv would repeat at every mistake. */
const PRELUDE = `let found = [];
const fail = (instancePath, keyword, params) => found.push({ instancePath, keyword, params });
const isMap = data => data && typeof data == 'object' && !Array.isArray(data);
const step = key => '/' + key.replace(/~/g, '~0').replace(/\\//g, '~1');
const at = (check, data, name, path) => data[name] !== undefined && check(data[name], path + '/' + name);
const root = check => {
  const validate = data => {
    found = [];
    check(data, '');
    validate.errors = found.length > 0 ? found : null;
    return found.length === 0;
  };
  return validate;
};
`;

const FUNCTION =
  /(function validate\d+\(data, )\{.*\}=\{\}\)\{\n(?:\/\*# sourceURL=.*\n)?let vErrors = null;\nlet errors = 0;\n/g;
const RETURN = /validate\d+\.errors = vErrors;\nreturn errors === 0;\n/g;
const MISTAKE =
  /const (err\d+) = \{instancePath(?::(.+?))?,schemaPath:".*?",keyword:(".*?"),params:(.*)\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;\n/g;
const CALL =
  /if\(!\((validate\d+)\((.+?), \{instancePath(?::(.+?))?,parentData:?.*\}\)\)\)\{\nvErrors = .*\nerrors = vErrors\.length;\n\}\n/g;
const PROPERTY = /if\(data\.(\w+) !== undefined\)\{\n(validate\d+)\(data\.\1, instancePath\+"\/\1"\);\n\}\n/g;
const IS_MAP = /(data\d*) && typeof \1 == "object" && !Array\.isArray\(\1\)/g;
const STEP = /"\/" \+ (\w+)\.replace\(\/~\/g, "~0"\)\.replace\(\/\\\/\/g, "~1"\)/g;

/**
 * Makes ajv's code a small part of its size: all functions report into one list, so that a mistake and a call
 * are a line each, and of a schema only what the code asks for is kept.
 * @throws when ajv's code has another form than expected, as it may after an update
 */
export function compact(code: string): string {
  const short = code
    .replace(FUNCTION, '$1instancePath){\n')
    .replace(RETURN, '')
    .replace(
      MISTAKE,
      (_, _name, path = 'instancePath', keyword, params) => `fail(${path}, ${keyword}, ${params});\n`,
    )
    .replace(CALL, (_, name, data, path = 'instancePath') => `${name}(${data}, ${path});\n`)
    .replace(PROPERTY, 'at($2, data, "$1", instancePath);\n')
    .replace(IS_MAP, 'isMap($1)')
    .replace(STEP, 'step($1)')
    .replace(/^(exports\.\w+ = )(validate\d+);$/gm, '$1root($2);')
    .replace('"use strict";\n', `"use strict";\n${PRELUDE}`);
  const left = /.*(?:vErrors|errors\+\+|schemaPath|require\().*/.exec(short);
  if (left) throw new Error(`The compiled code has an unexpected form: ${left[0]}`);
  return withoutUnusedSchemas(short);
}

/** Reduces each embedded schema to the keywords that the code reads; of a property only its name matters. */
function withoutUnusedSchemas(code: string): string {
  return code.replace(/^const (schema\d+) = (.*);$/gm, (_, name: string, text: string) => {
    const schema: unknown = JSON.parse(text);
    const used = new Set([...code.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(match => match[1]));
    const kept = Object.entries(isMap(schema) ? schema : {}).filter(([keyword]) => used.has(keyword));
    if (kept.length === 0) return '';
    const short = kept.map(([keyword, value]) => [keyword, keyword === 'properties' ? names(value) : value]);
    return `const ${name} = ${JSON.stringify(Object.fromEntries(short))};`;
  });
}

function names(properties: unknown): unknown {
  return Object.fromEntries(Object.keys(isMap(properties) ? properties : {}).map(name => [name, 0]));
}
