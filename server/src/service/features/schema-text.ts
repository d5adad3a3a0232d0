import type { DisplayLanguage } from '../ports';
import { translations } from '../schema/translations';
import type { Schema } from '../schema/types';

/** A text of the schemas in the display language; the schemas themselves are English. */
export function translated(text: string, language: DisplayLanguage): string {
  return language === 'en' ? text : (translations(language).get(text) ?? text);
}

/** What the schema says about a key, as Markdown: the description, the values with their meaning, an example. */
export function schemaDocumentation(shape: Schema, language: DisplayLanguage): string {
  const description = shape.description ? translated(shape.description, language) : '';
  return [description, valuesOf(shape, language), examplesOf(shape)].filter(Boolean).join('\n\n');
}

function valuesOf(shape: Schema, language: DisplayLanguage): string {
  const about = shape['x-enum-descriptions'] ?? {};
  return (shape.enum ?? [])
    .map(value => {
      const text = about[String(value)];
      return `- \`${value}\`${text ? ` – ${translated(text, language)}` : ''}`;
    })
    .join('\n');
}

function examplesOf(shape: Schema): string {
  const examples = (shape.examples ?? []).filter(example => typeof example !== 'object');
  return examples.map(example => `\`${example}\``).join(' · ');
}
