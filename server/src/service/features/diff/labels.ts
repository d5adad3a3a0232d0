import { catalogue } from '../../catalogue';
import { isMap, isText } from '../../diff/normal';
import { type Thing, titleOf } from '../../diff/thing';
import { filled } from '../../escape/phrases';
import { textIn, type WrittenText } from '../../model/text';
import type { DisplayLanguage } from '../../ports';
import { wordFor } from '../../rules/parts/words';
import { propertyOf, shapeOf } from '../../schema/shape';
import type { Schema } from '../../schema/types';
import type { Path } from '../../syntax/nodes';
import { translated } from '../schema-text';
import { diffWords } from './words';

/** What a thing is called; its id where it has no title. */
export function nameOf(thing: Thing, language: DisplayLanguage): string {
  return textIn(titleOf(thing), language).trim() || (thing.id ?? '');
}

/** A text between the language's quotation marks. */
export function quoted(text: string, language: DisplayLanguage): string {
  return filled(diffWords[language].quoted, { text });
}

/** A thing's kind and name at the beginning of a sentence. */
export function thingLabel(thing: Thing, language: DisplayLanguage): string {
  const kind = thing.kind === undefined ? diffWords[language].file : wordFor('kind', thing.kind, language);
  const name = nameOf(thing, language);
  return [kind.charAt(0).toUpperCase() + kind.slice(1), name && quoted(name, language)]
    .filter(Boolean)
    .join(' ');
}

/** What a key of a thing is called, and the keys inside it; and the schema of what is there. */
export function fieldLabel(
  thing: Thing,
  path: Path,
  language: DisplayLanguage,
): { readonly text: string; readonly schema: Schema } {
  let schema = thing.schema;
  const names: string[] = [];
  for (const step of path) {
    const shape = shapeOf(schema, undefined);
    if (typeof step === 'string') names.push(keyLabel(step, shape, language));
    schema = (typeof step === 'number' ? shape.items : propertyOf(shape, step)) ?? {};
  }
  return { text: names.filter(Boolean).join(' › '), schema };
}

function keyLabel(key: string, shape: Schema, language: DisplayLanguage): string {
  if (isText(shape)) return languageName(key, language);
  const check = shape['x-key-reference']?.includes('check') && catalogue.check(key)?.check.text[language];
  if (check) return quoted(check, language);
  const known = shape.properties && Object.hasOwn(shape.properties, key) ? shape.properties[key] : undefined;
  const title = known && shapeOf(known, undefined).title;
  return title === undefined ? key : translated(title, language);
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
export function valueLabel(value: unknown, schema: Schema, language: DisplayLanguage): string {
  const { yes, no, nothing } = diffWords[language];
  const shape = shapeOf(schema, undefined);
  if (value === undefined || value === null) return nothing;
  if (typeof value === 'boolean') return value ? yes : no;
  if (isText(shape)) return textIn(value as WrittenText, language);
  if (Array.isArray(value))
    return value.map(item => valueLabel(item, shape.items ?? {}, language)).join(', ');
  if (!isMap(value)) return String(value);
  const entries = Object.entries(value).map(([key, inner]) => {
    const label = keyLabel(key, shape, language);
    return `${label}: ${valueLabel(inner, propertyOf(shape, key) ?? {}, language)}`;
  });
  return entries.join('; ');
}
