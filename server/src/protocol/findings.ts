import type { TextDocumentEdit } from 'vscode-languageserver-types';

/** How many findings there are, by severity. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly information: number;
}

/** Client to server: check every file of the workspace and publish what is found. */
export const LintWorkspace = 'journey/lintWorkspace';
export interface LintSummary extends FindingCounts {
  readonly files: number;
}

/** Client to server: all fixes of one document as one edit; null where there is nothing to fix. */
export const FixAll = 'journey/fixAll';
export interface FixAllParams {
  readonly uri: string;
}
export type FixAllResult = {
  readonly documentChanges: readonly TextDocumentEdit[];
  readonly fixed: number;
} | null;
