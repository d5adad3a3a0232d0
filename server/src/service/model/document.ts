import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import { fileKindOf, rootSchema } from '../schema/registry';
import type { Span } from '../syntax/nodes';
import { parseYaml } from '../syntax/parse';
import { collect } from './collect';
import type { JourneyDocument } from './entity';
import { invalidNodes, schemaProblems } from './problems';
import type { SourceRange } from './source';
import { valueReader } from './values';

export type { JourneyDocument } from './entity';

/**
 * Reads a file. Never throws: what is wrong with the text is in `tree.problems` and `problems`.
 *
 * @returns undefined where the name is none of ours.
 */
export function readDocument(
  uri: string,
  source: string,
  version: number | null,
): JourneyDocument | undefined {
  const kind = fileKindOf(uri);
  if (!kind) return undefined;
  const text = TextDocument.create(uri, 'journey', version ?? 0, source);
  const tree = parseYaml(source);
  const problems = tree.root ? schemaProblems(kind, tree.root) : [];
  const document = { uri, version, kind, text, tree, problems, entities: [], references: [] };
  const invalid = invalidNodes(problems);
  return Object.assign(document, collect(document, rootSchema(kind), invalid, valueReader(invalid)));
}

/** A span as LSP's range. */
export function rangeOf(document: JourneyDocument, span: Span): Range {
  return { start: document.text.positionAt(span.start), end: document.text.positionAt(span.end) };
}

/** A span as a place that can be opened. The line breaks that end a block of YAML are none of it. */
export function sourceOf(document: JourneyDocument, { start, end }: Span): SourceRange {
  const written = textOf(document, { start, end }).trimEnd().length;
  return { uri: document.uri, range: rangeOf(document, { start, end: start + written }) };
}

/** The text of a span. */
export function textOf(document: JourneyDocument, span: Span): string {
  return document.text.getText().slice(span.start, span.end);
}
