import {
  type CodeAction,
  type CompletionItem,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  InsertTextFormat,
  MarkupContent,
  MarkupKind,
  type SymbolInformation,
} from 'vscode-languageserver';
import {
  type ClientFeatures,
  type CompletionFeatures,
  type DiagnosticFeatures,
  editFor,
} from './client-features';
import { plainText, withoutPlaceholders } from './plain-text';

// What the service answers, in the form that the client takes. Nothing is lost on a client that can do everything.

/** A hover as Markdown, or as the same text without its signs. */
export function hoverFor({ markdownHovers }: ClientFeatures, hover: Hover | undefined): Hover | undefined {
  if (!hover || markdownHovers || !MarkupContent.is(hover.contents)) return hover;
  return { ...hover, contents: plain(hover.contents) };
}

/** A completion as a snippet, or as the text that the snippet is without its placeholders. */
export function completionFor(client: ClientFeatures, item: CompletionItem): CompletionItem {
  const { command, ...own } = documented(client.completion, inserted(client.completion, item));
  return command && client.commands.has(command.command) ? { ...own, command } : own;
}

function inserted({ snippets }: CompletionFeatures, item: CompletionItem): CompletionItem {
  const { insertTextFormat, textEdit, ...others } = item;
  if (snippets || insertTextFormat !== InsertTextFormat.Snippet) return item;
  return textEdit
    ? { ...others, textEdit: { ...textEdit, newText: withoutPlaceholders(textEdit.newText) } }
    : { ...others, insertText: withoutPlaceholders(item.insertText ?? item.label) };
}

function documented({ markdown }: CompletionFeatures, item: CompletionItem): CompletionItem {
  if (markdown || !MarkupContent.is(item.documentation)) return item;
  return { ...item, documentation: plain(item.documentation) };
}

function plain({ value }: MarkupContent): MarkupContent {
  return { kind: MarkupKind.PlainText, value: plainText(value) };
}

/** The outline as a tree, or as a list of symbols that know the name of the one around them. */
export function symbolsFor(
  { symbolTree }: ClientFeatures,
  uri: string,
  symbols: readonly DocumentSymbol[],
): DocumentSymbol[] | SymbolInformation[] {
  return symbolTree ? [...symbols] : symbols.flatMap(symbol => flat(symbol, uri));
}

function flat(
  { name, kind, range, children }: DocumentSymbol,
  uri: string,
  around?: string,
): SymbolInformation[] {
  const own = {
    name,
    kind,
    location: { uri, range },
    ...(around === undefined ? {} : { containerName: around }),
  };
  return [own, ...(children ?? []).flatMap(child => flat(child, uri, name))];
}

/** Code actions with their edits, or with a command that the client has; none for one that knows nothing but commands. */
export function codeActionsFor(client: ClientFeatures, actions: readonly CodeAction[]): CodeAction[] {
  if (!client.codeActions) return [];
  return actions
    .filter(({ command }) => !command || client.commands.has(command.command))
    .filter(({ edit }) => client.createsFiles || !createsFile(edit))
    .map(action => {
      const edit = action.edit && editFor(client, action.edit);
      return { ...action, ...(edit ? { edit } : {}) };
    });
}

function createsFile(edit: CodeAction['edit']): boolean {
  return edit?.documentChanges?.some(change => 'kind' in change && change.kind === 'create') === true;
}

/** A finding with as much beside its message as the client shows. */
export function diagnosticFor(
  { related, tags, links }: DiagnosticFeatures,
  diagnostic: Diagnostic,
): Diagnostic {
  const { relatedInformation, tags: own, codeDescription, ...others } = diagnostic;
  return {
    ...others,
    ...(related && relatedInformation ? { relatedInformation } : {}),
    ...(tags && own ? { tags: own } : {}),
    ...(links && codeDescription ? { codeDescription } : {}),
  };
}
