import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
} from 'vscode-languageserver-types';
import { catalogue } from '../../catalogue';
import { allowsType, shapeOf } from '../../schema/shape';
import type { Schema } from '../../schema/types';
import { columnOf } from '../../syntax/edit';
import type { MapNode } from '../../syntax/nodes';
import { schemaDocumentation, translated } from '../schema-text';
import { editAt } from './edit-at';
import { otherKeys } from './probe';
import type { CompletionRequest } from './request';

/** The keys that the map may have and does not have yet; required ones first, then in the schema's order. */
export function keyItems(shape: Schema, map: MapNode, request: CompletionRequest): readonly CompletionItem[] {
  const present = otherKeys(map);
  const required = new Set(shape.required);
  const names = [...Object.keys(shape.properties ?? {}), ...knownKeys(shape, request)];
  return names
    .filter(name => !present.has(name))
    .map((name, index) => {
      const rank = `${required.has(name) ? 0 : 1}${String(index).padStart(3, '0')}`;
      return keyItem(name, shape.properties?.[name], rank, request);
    });
}

/** Keys of maps whose keys name something: checks, languages of a text. */
function knownKeys(shape: Schema, { document }: CompletionRequest): readonly string[] {
  if (shape['x-text']) return ['en', 'de', 'da'];
  const kinds = shape['x-key-reference'] ?? [];
  const checks = kinds.includes('check') ? allChecks() : [];
  const personas = kinds.includes('persona')
    ? document.entities.filter(({ kind }) => kind === 'persona')
    : [];
  return [...checks, ...personas.flatMap(({ id }) => id ?? [])];
}

function allChecks(): readonly string[] {
  const ids = [...catalogue.touchpoints.flatMap(({ checks }) => checks), ...catalogue.journeyChecks].map(
    ({ id }) => id,
  );
  return [...new Set(ids)];
}

function keyItem(
  name: string,
  schema: Schema | undefined,
  rank: string,
  request: CompletionRequest,
): CompletionItem {
  const { word, language } = request;
  const shape = schema && shapeOf(schema, undefined);
  const hasColon = /^\s*:/.test(word.after);
  const documentation = shape && schemaDocumentation(shape, language);
  return {
    label: name,
    kind: CompletionItemKind.Property,
    sortText: rank,
    ...(shape?.title ? { detail: translated(shape.title, language) } : {}),
    ...(documentation ? { documentation: { kind: 'markdown', value: documentation } } : {}),
    insertTextFormat: InsertTextFormat.Snippet,
    insertTextMode: InsertTextMode.asIs,
    ...editAt(hasColon ? name : name + valueSnippet(shape, request), name, request),
    ...(shape && !hasColon && suggestsValues(shape) ? { command: SUGGEST } : {}),
  };
}

/** Opens the list of values right away; editors that do not know the command ignore it. */
const SUGGEST = { title: '', command: 'editor.action.triggerSuggest' };

function suggestsValues(shape: Schema): boolean {
  return shape.enum !== undefined || shape['x-reference'] !== undefined;
}

/** What follows the key: a nested line where only a map or a list fits, else the same line. */
function valueSnippet(shape: Schema | undefined, { word, document }: CompletionRequest): string {
  if (/[[{]/.test(word.before) || !shape?.type) return ': $0';
  const scalar = ['string', 'integer', 'number', 'boolean'].some(type => allowsType(shape, type));
  if (scalar) return ': $0';
  const indent = columnOf(document.text.getText(), word.start) - (word.quote ? 1 : 0);
  const line = `:\n${' '.repeat(indent + 2)}`;
  return allowsType(shape, 'array') ? `${line}- $0` : `${line}$0`;
}
