import type { InitializeParams, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol';
import { type DocumentEdit, type FoldingOptions, workspaceEdit } from '../service';
import { MarkupKind } from './library';

/** What the client can do beyond the least that LSP asks of one. */
export interface ClientFeatures {
  /** It takes links, which say what is underlined, where others take bare places. */
  readonly definitionLinks: boolean;
  readonly typeDefinitionLinks: boolean;
  /** It takes edits that are tied to a version. */
  readonly documentChanges: boolean;
  /** It takes edits that make files. */
  readonly createsFiles: boolean;
  /** It asks the server for the text of documents that are no files. */
  readonly virtualDocuments: boolean;
  readonly folding: FoldingOptions;
  /** It can be told to ask again for what it shows. */
  readonly refreshes: RefreshFeatures;
  /** It asks for findings, and is sent none. */
  readonly pullsDiagnostics: boolean;
  /** It shows Markdown in hovers. */
  readonly markdownHovers: boolean;
  readonly completion: CompletionFeatures;
  /** It takes the outline as a tree. */
  readonly symbolTree: boolean;
  /** It takes code actions that are more than a command. */
  readonly codeActions: boolean;
  readonly diagnostics: DiagnosticFeatures;
  /** It tells of files that change outside of the editor, if it is asked to. */
  readonly watchesFiles: boolean;
  /** Commands of its own that it says it has: answers may name these. */
  readonly commands: ReadonlySet<string>;
  /** Where it shows the rules' pages itself: a URI with `{language}` and `{rule}` in it. Others open our files. */
  readonly rulePages: string | undefined;
}

/** What the client can be told to ask for again. */
export interface RefreshFeatures {
  readonly tokens: boolean;
  readonly hints: boolean;
  readonly lenses: boolean;
  readonly diagnostics: boolean;
}

/** What the client's completion can do. */
export interface CompletionFeatures {
  /** Placeholders that the cursor jumps between. */
  readonly snippets: boolean;
  readonly markdown: boolean;
}

/** What the client shows of a finding beside its message. */
export interface DiagnosticFeatures {
  readonly related: boolean;
  readonly tags: boolean;
  readonly links: boolean;
}

/** What a client says of itself at the start; one that says nothing can do the least. */
export function clientFeatures(params?: InitializeParams): ClientFeatures {
  const { textDocument, workspace } = params?.capabilities ?? {};
  const { lineFoldingOnly = false, rangeLimit } = textDocument?.foldingRange ?? {};
  const { commands, rulePages, diagnostics } = optionsOf(params);
  // A client may prefer to be told at once, although it could ask.
  const pullsDiagnostics = textDocument?.diagnostic !== undefined && diagnostics !== 'push';
  const shown = pullsDiagnostics ? textDocument?.diagnostic : textDocument?.publishDiagnostics;
  return {
    definitionLinks: textDocument?.definition?.linkSupport === true,
    typeDefinitionLinks: textDocument?.typeDefinition?.linkSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    virtualDocuments: workspace?.textDocumentContent !== undefined,
    folding: { lineFoldingOnly, ...(rangeLimit === undefined ? {} : { rangeLimit }) },
    refreshes: {
      tokens: workspace?.semanticTokens?.refreshSupport === true,
      hints: workspace?.inlayHint?.refreshSupport === true,
      diagnostics: workspace?.diagnostics?.refreshSupport === true,
      lenses: workspace?.codeLens?.refreshSupport === true,
    },
    markdownHovers: takesMarkdown(textDocument?.hover?.contentFormat),
    completion: {
      snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
      markdown: takesMarkdown(textDocument?.completion?.completionItem?.documentationFormat),
    },
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    pullsDiagnostics,
    diagnostics: {
      related: shown?.relatedInformation === true,
      tags: shown?.tagSupport !== undefined,
      links: shown?.codeDescriptionSupport === true,
    },
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    commands: new Set(Array.isArray(commands) ? commands.map(String) : []),
    rulePages: typeof rulePages === 'string' ? rulePages : undefined,
  };
}

/** What our own client says beside LSP. Others may say anything. */
function optionsOf(
  params: InitializeParams | undefined,
): Partial<Record<keyof InitializationOptions, unknown>> {
  const options: unknown = params?.initializationOptions;
  return typeof options === 'object' && options !== null ? options : {};
}

function takesMarkdown(formats: readonly MarkupKind[] | undefined): boolean {
  return formats?.includes(MarkupKind.Markdown) === true;
}

/** Our edits in the form that the client takes. */
export function workspaceEditFor(client: ClientFeatures, edits: readonly DocumentEdit[]): WorkspaceEdit {
  return editFor(client, workspaceEdit(edits));
}

/** An edit in the form that the client takes; only one that can is told the versions that it was made for. */
export function editFor(client: ClientFeatures, edit: WorkspaceEdit): WorkspaceEdit {
  if (client.documentChanges || !edit.documentChanges) return edit;
  const changes: Record<string, TextEdit[]> = {};
  for (const change of edit.documentChanges) {
    if (!('edits' in change)) continue;
    const { uri } = change.textDocument;
    changes[uri] = [...(changes[uri] ?? []), ...(change.edits as TextEdit[])];
  }
  return { changes };
}
