import { catalogue } from '../../catalogue';
import { isMap, isText } from '../../diff/normal';
import { type Thing, titleOf } from '../../diff/thing';
import { durationText } from '../../escape/duration';
import { filled } from '../../escape/phrases';
import { textIn, type WrittenText } from '../../model/text';
import type { DisplayLanguage } from '../../ports';
import { wordFor } from '../../rules/parts/words';
import { propertyOf, shapeOf } from '../../schema/shape';
import type { Schema } from '../../schema/types';
import { exactText } from '../../scores/number-text';
import type { Path } from '../../syntax/nodes';
import { translated } from '../schema-text';
import type { Reader } from './reader';
import { diffWords } from './words';

/** What a thing is called; its id where it has no title. */
export function nameOf(thing: Thing, { contentLanguage }: Pick<Reader, 'contentLanguage'>): string {
  return textIn(titleOf(thing), contentLanguage).trim() || (thing.id ?? '');
}

/** A text between the language's quotation marks. */
export function quoted(text: string, language: DisplayLanguage): string {
  return filled(diffWords[language].quoted, { text });
}

/** A thing's kind and name at the beginning of a sentence. */
export function thingLabel(thing: Thing, reader: Reader): string {
  const { language } = reader;
  const kind = thing.kind === undefined ? diffWords[language].file : wordFor('kind', thing.kind, language);
  const name = nameOf(thing, reader);
  return [kind.charAt(0).toUpperCase() + kind.slice(1), name && quoted(name, language)]
    .filter(Boolean)
    .join(' ');
}

/** What a key of a thing is called, and the keys inside it; and the schema of what is there. */
export function fieldLabel(
  { schema: whole, fields }: Pick<Thing, 'schema' | 'fields'>,
  path: Path,
  reader: Reader,
): { readonly text: string; readonly schema: Schema } {
  let schema = whole;
  let value: unknown = Object.fromEntries([...fields].map(([name, field]) => [name, field.value]));
  const names: string[] = [];
  for (const step of path) {
    const shape = shapeOf(schema, undefined);
    value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[step];
    if (typeof step === 'string') names.push(keyLabel(step, value, shape, reader));
    schema = (typeof step === 'number' ? shape.items : propertyOf(shape, step)) ?? {};
  }
  return { text: names.filter(Boolean).join(' › '), schema };
}

function keyLabel(key: string, value: unknown, shape: Schema, reader: Reader): string {
  const { language, nameOf: named } = reader;
  if (isText(shape)) return languageName(key, language);
  const kinds = shape['x-key-reference'];
  const check = kinds?.includes('check') && checkText(key, value, reader);
  if (check) return quoted(check, language);
  if (kinds) return named(kinds, key);
  const known = shape.properties && Object.hasOwn(shape.properties, key) ? shape.properties[key] : undefined;
  const title = known && shapeOf(known, undefined).title;
  return title === undefined ? key : translated(title, language);
}

/** A check of one's own brings its text, one that is built in may have another. */
function checkText(id: string, entry: unknown, { contentLanguage }: Reader): string {
  const own = isMap(entry) ? textIn(entry.text as WrittenText | undefined, contentLanguage) : '';
  const builtIn = catalogue.check(id)?.check.text;
  return own || (builtIn ? textIn({ ...builtIn }, contentLanguage) : '');
}

/** A tag that is no language is shown as it is. */
function languageName(tag: string, language: DisplayLanguage): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A value as a person reads it, without quotation marks. */
export function valueLabel(value: unknown, schema: Schema, reader: Reader): string {
  const { yes, no, nothing } = diffWords[reader.language];
  const shape = shapeOf(schema, undefined);
  if (value === undefined || value === null) return nothing;
  if (typeof value === 'boolean') return value ? yes : no;
  if (isText(shape)) return textIn(value as WrittenText, reader.contentLanguage);
  if (Array.isArray(value)) return value.map(item => valueLabel(item, shape.items ?? {}, reader)).join(', ');
  if (typeof value === 'number') return numberLabel(value, shape, reader);
  if (!isMap(value)) return plainLabel(String(value), shape, reader);
  const entries = Object.entries(value).map(([key, inner]) => {
    const label = keyLabel(key, inner, shape, reader);
    return `${label}: ${valueLabel(inner, propertyOf(shape, key) ?? {}, reader)}`;
  });
  return entries.join('; ');
}

/** On a scale that goes both ways, numbers have their sign; what no schema knows may be a year, and stays as it is. */
function numberLabel(value: number, { type, minimum = 0 }: Schema, { language }: Reader): string {
  if (type === undefined) return String(value);
  const sign = minimum < 0 && value > 0 ? '+' : '';
  return sign + exactText(value, language);
}

/** What has to be written by a pattern may be a duration: free text that looks like one stays as it is. */
function plainLabel(text: string, { pattern, 'x-reference': kinds }: Schema, reader: Reader): string {
  if (kinds) return reader.nameOf(kinds, text);
  return pattern === undefined ? text : durationText(text, reader.language);
}
