import type { Schema } from './types';

/**
 * All English texts of the schemas by their keys.
 *
 * A key is the schema's name and the names on the way to the text, joined by dots, without JSON Schema's own
 * keywords: `journey.step.sentiment.description`; an enum value's is `common.phase.enum.before`.
 * @throws when two texts have the same key
 */
export function schemaTexts(schemas: ReadonlyMap<string, Schema>): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [name, schema] of schemas) {
    for (const [key, text] of textsIn(schema, name)) {
      if (texts.has(key)) throw new Error(`Two texts have the key ${key}`);
      texts.set(key, text);
    }
  }
  return texts;
}

/** Keywords that add nothing to the way: a schema has at most one text of its own below them. */
const TRANSPARENT = ['items', 'additionalProperties', 'then', 'else'] as const;

function textsIn(schema: Schema, prefix: string): readonly (readonly [key: string, text: string])[] {
  const own = [
    [`${prefix}.title`, schema.title],
    [`${prefix}.description`, schema.description],
    ...Object.entries(schema['x-enum-descriptions'] ?? {}).map(([value, text]) => [
      `${prefix}.enum.${value}`,
      text,
    ]),
  ].filter((entry): entry is [string, string] => entry[1] !== undefined);
  return [...own, ...belowIn(schema, prefix).flatMap(([part, path]) => textsIn(part, path))];
}

function belowIn(schema: Schema, prefix: string): readonly (readonly [part: Schema, prefix: string])[] {
  const named = [...Object.entries(schema.properties ?? {}), ...Object.entries(schema.$defs ?? {})];
  return [
    ...named.map(([name, part]) => [part, `${prefix}.${name}`] as const),
    ...TRANSPARENT.flatMap(keyword => {
      const part = schema[keyword];
      return typeof part === 'object' ? [[part, prefix] as const] : [];
    }),
  ];
}
