import type { ConnectionOptions } from 'vscode-languageserver';
import { LSPErrorCodes } from './library';

/** A request that is cancelled while it still waits is answered at once, and its work never begun. */
export const connectionOptions: ConnectionOptions = {
  connectionStrategy: {
    cancelUndispatched: () => ({
      jsonrpc: '2.0',
      id: null, // the library writes the request's own
      error: { code: LSPErrorCodes.RequestCancelled, message: 'Cancelled' },
    }),
  },
};
