import type { CancellationToken, Diagnostic, Disposable, Uri, WorkspaceEdit } from 'vscode';
import type { TextDocumentEdit } from 'vscode-languageserver-types';

/** How far a long request has come. */
export interface Progress {
  readonly message?: string;
  /** 0–100. */
  readonly percentage?: number;
}

/** What goes along with a request that takes its time. */
export interface RequestOptions {
  readonly token?: CancellationToken;
  readonly onProgress?: (progress: Progress) => void;
}

/** What the commands and the preview need of the language server, wherever that runs. */
export interface Server {
  /** @throws Error where the server does not start, refuses or is cancelled. */
  request<Result>(method: string, params: object, options?: RequestOptions): Promise<Result>;
  onNotification<Params>(method: string, listener: (params: Params) => void): Disposable;
  /** Tells that the server answers: now, if it does already, and each time it was started anew. */
  onRunning(listener: () => void): Disposable;
  /** The findings of an open document's present text. */
  findings(document: Uri): Promise<readonly Diagnostic[]>;
  /** A document's URI as the server writes it. */
  uriOf(document: Uri): string;
  /** What the server calls a document, as VS Code has it. */
  documentOf(uri: string): Uri;
  /** Undefined where a document has moved on since the edit was made for it. */
  toWorkspaceEdit(changes: readonly TextDocumentEdit[]): Promise<WorkspaceEdit | undefined>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}
