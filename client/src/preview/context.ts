import type { LogOutputChannel, Uri } from 'vscode';
import type { Server } from '../server';
import type { Keeper } from './comparisons';

/** What the preview works with. */
export interface PreviewContext {
  /** The folder of the extension. */
  readonly extension: Uri;
  /** What is kept for the window over a reload. */
  readonly keeper: Keeper;
  readonly server: Server;
  readonly log: LogOutputChannel;
  /** The name to put beside a tick in a document. */
  author(document: Uri): Promise<string | undefined>;
}
