import {
  CodeActionKind,
  type FileOperationRegistrationOptions,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { BUILT_IN_SCHEME, FIX_ALL_KIND, REFACTORING_KINDS, tokenModifiers, tokenTypes } from '../protocol';
import type { ClientFeatures } from './client-features';

const everything: FileOperationRegistrationOptions = { filters: [{ pattern: { glob: '**' } }] };

/** What the server can do, told to the client at the start. Findings are sent, or can be asked for, never both. */
export function initializeResult({ pullsDiagnostics }: ClientFeatures): InitializeResult {
  const { capabilities, serverInfo } = always;
  if (!pullsDiagnostics) return always;
  const diagnosticProvider = {
    identifier: 'journey',
    interFileDependencies: true,
    workspaceDiagnostics: true,
  };
  return { capabilities: { ...capabilities, diagnosticProvider }, serverInfo };
}

const always = {
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    completionProvider: { resolveProvider: true, triggerCharacters: ['"', "'", '[', '{', ' '] },
    hoverProvider: true,
    definitionProvider: true,
    typeDefinitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    linkedEditingRangeProvider: true,
    renameProvider: { prepareProvider: true },
    documentLinkProvider: {},
    workspaceSymbolProvider: true,
    callHierarchyProvider: true,
    codeLensProvider: { resolveProvider: true },
    documentSymbolProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: { delta: true },
      range: true,
    },
    inlayHintProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND, ...REFACTORING_KINDS] },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      // Any file may be a data file, and any folder hold one.
      fileOperations: { willRename: everything, didRename: everything },
      textDocumentContent: { schemes: [BUILT_IN_SCHEME] },
    },
  },
  serverInfo: { name: 'journey' },
} satisfies InitializeResult;
