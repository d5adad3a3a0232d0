import type { MessageTransports } from 'vscode-languageclient';

/** Where a language server runs: in a process, or in a worker. */
export interface ServerPlace {
  /** Starts a server, also in place of one that has ended, and tells how to speak with it. */
  connect(): Promise<MessageTransports>;
  /** Sees to it that the server is gone, which was asked to end. */
  end(): void;
}
