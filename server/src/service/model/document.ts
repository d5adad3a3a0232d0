import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import { fileKindOf, rootSchema } from '../schema/registry';
import { validators } from '../schema/validators';
import { type Limit, MAX_MISTAKES, MAX_THINGS, unread } from '../syntax/limits';
import type { Span, SyntaxTree } from '../syntax/nodes';
import { parseYaml } from '../syntax/parse';
import { reparse } from '../syntax/reparse';
import type { AwakeFiles } from './awake-files';
import { collect } from './collect';
import type { JourneyDocument } from './entity';
import { FileMemory } from './file-memory';
import { FileVersion, type Found, NOTHING } from './file-version';
import type { SourceRange } from './source';

export type { JourneyDocument } from './entity';

/** UTF-16 units of a closed file that is read again rather than kept; of a larger one, that would be felt. */
const MOST_LIGHT = 100_000;

/**
 * Reads a file. Never throws: what is wrong with the text is in `tree.problems` and `problems`.
 *
 * @param awake where closed files are counted, to let go of their trees; without it, they keep them
 * @returns undefined where the name is none of ours.
 */
export function readDocument(
  uri: string,
  source: string,
  version: number | null,
  awake?: AwakeFiles,
): JourneyDocument | undefined {
  const kind = fileKindOf(uri);
  if (!kind) return undefined;
  const text = TextDocument.create(uri, 'journey', version ?? 0, source);
  const light = version === null && source.length <= MOST_LIGHT ? awake : undefined;
  const document = documentOf(
    { uri, version, kind, text },
    parseYaml(source),
    new FileMemory(light !== undefined),
  );
  if (document.tree.isLimited) document.memory.stayAwake();
  else if (light)
    document.mayRest({
      tree: ({ text: same }) => parseYaml(same.getText()),
      found: contentsOf,
      awake: light,
    });
  return document;
}

/**
 * The next version of a file. Its cost follows the edit: what the changes leave alone is taken over, moves along, and
 * belongs to the new version, so the old one must not be used any more.
 *
 * @param changes one after the other, each in the text that the one before leaves
 */
export function editDocument(
  document: JourneyDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number | null,
): JourneyDocument {
  const { uri, kind, text } = document;
  let { tree } = document;
  document.memory.stayAwake();
  for (const change of changes) {
    const span = changedSpan(text, change);
    TextDocument.update(text, [change], version ?? 0);
    tree = span
      ? reparse(tree, text.getText(), { ...span, length: change.text.length })
      : parseYaml(text.getText());
    document.memory.changedAt = span?.start;
  }
  return documentOf({ uri, version, kind, text }, tree, document.memory);
}

/** Undefined where the whole text is replaced. */
function changedSpan(text: TextDocument, change: TextDocumentContentChangeEvent): Span | undefined {
  if (!('range' in change)) return undefined;
  const [start, end] = [text.offsetAt(change.range.start), text.offsetAt(change.range.end)];
  return { start: Math.min(start, end), end: Math.max(start, end) };
}

function documentOf(
  file: Pick<JourneyDocument, 'uri' | 'version' | 'kind' | 'text'>,
  tree: SyntaxTree,
  memory: FileMemory,
): FileVersion {
  const read = new FileVersion(file, tree, memory);
  memory.document = read;
  const contents = contentsOf(read);
  const limit = limitReachedBy(contents);
  if (limit) return documentOf(file, unread(file.text.getText(), { limit, at: 0 }), memory);
  read.take(contents);
  return read;
}

function contentsOf({ tree: { root }, kind, memory }: JourneyDocument): Found {
  return root ? collect(root, rootSchema(kind), validators[kind], undefined, memory) : NOTHING;
}

function limitReachedBy({ entities, references, problems }: Found): Limit | undefined {
  if (entities.length > MAX_THINGS || references.length > MAX_THINGS) return 'TOO_MANY_THINGS';
  return problems.length > MAX_MISTAKES ? 'TOO_MANY_MISTAKES' : undefined;
}

/** A span as LSP's range. */
export function rangeOf(document: JourneyDocument, span: Span): Range {
  return { start: document.text.positionAt(span.start), end: document.text.positionAt(span.end) };
}

/** A span as a place that can be opened. */
export function locationOf(document: JourneyDocument, span: Span): SourceRange {
  return { uri: document.uri, range: rangeOf(document, writtenPart(document, span)) };
}

/** A span without the line breaks that end a block of YAML. */
export function writtenPart(document: JourneyDocument, { start, end }: Span): Span {
  return { start, end: start + textOf(document, { start, end }).trimEnd().length };
}

/** The text of a span. */
export function textOf(document: JourneyDocument, span: Span): string {
  return document.text.getText().slice(span.start, span.end);
}
