import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
} from 'vscode-languageserver-types';
import { catalogue } from '../../catalogue';
import { entitiesOf } from '../../model/by-kind';
import { configFor } from '../../model/config';
import type { JourneyDocument } from '../../model/document';
import { builtInLanguages } from '../../model/text';
import type { Workspace } from '../../model/workspace';
import { allowsType, shapeOf } from '../../schema/shape';
import type { Schema } from '../../schema/types';
import { schemaDocumentation, translated } from '../schema-text';
import { editAt } from './edit-at';
import type { CompletionRequest } from './request';

/** The keys that the map may have and does not have yet; required ones first, then in the schema's order. */
export function keyItems(
  shape: Schema,
  present: ReadonlySet<string>,
  request: CompletionRequest,
): readonly CompletionItem[] {
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
function knownKeys(shape: Schema, { document, workspace }: CompletionRequest): readonly string[] {
  if (shape['x-text']) return languagesOf(document, workspace);
  const kinds = shape['x-key-reference'] ?? [];
  const checks = kinds.includes('check') ? allChecks() : [];
  const personas = kinds.includes('persona') ? entitiesOf(document, 'persona') : [];
  return [...checks, ...personas.flatMap(({ id }) => id ?? [])];
}

/** The languages that the settings ask for; without settings those that the product speaks. */
function languagesOf(document: JourneyDocument, workspace: Workspace): readonly string[] {
  const { languages = [] } = configFor(document.uri, workspace).data;
  return languages.length > 0 ? languages : builtInLanguages;
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
  const quoted = name + (word.quote ?? '');
  return {
    label: name,
    kind: CompletionItemKind.Property,
    sortText: rank,
    ...(shape?.title ? { detail: translated(shape.title, language) } : {}),
    ...(documentation ? { documentation: { kind: 'markdown', value: documentation } } : {}),
    insertTextFormat: InsertTextFormat.Snippet,
    insertTextMode: InsertTextMode.asIs,
    ...(hasColon
      ? editAt(word.isClosed ? name : quoted, name, request)
      : editAt(quoted + behindKey(shape, request), name, withQuote(request))),
    ...(shape && !hasColon && suggestsValues(shape) ? { command: SUGGEST } : {}),
  };
}

/** A key is replaced with its closing quote, as the colon has to stand behind that. */
function withQuote(request: CompletionRequest): CompletionRequest {
  const { start, end } = request.range;
  const closed = { line: end.line, character: end.character + 1 };
  return request.word.isClosed ? { ...request, range: { start, end: closed } } : request;
}

/** Opens the list of values right away. */
const SUGGEST = { title: '', command: 'editor.action.triggerSuggest' };

function suggestsValues(shape: Schema): boolean {
  return shape.enum !== undefined || shape['x-reference'] !== undefined;
}

/** What follows the key: a nested line where only a map or a list fits, else the same line. */
function behindKey(shape: Schema | undefined, { word, column }: CompletionRequest): string {
  if (/[[{]/.test(word.before) || !shape?.type) return ': $0';
  const scalar = ['string', 'integer', 'number', 'boolean'].some(type => allowsType(shape, type));
  if (scalar) return ': $0';
  const line = `:\n${' '.repeat(column + 2)}`;
  return allowsType(shape, 'array') ? `${line}- $0` : `${line}$0`;
}
