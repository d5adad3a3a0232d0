import type { ConnectionOptions, MessageStrategy } from 'vscode-languageserver';
import { LSPErrorCodes } from './library';
import { messageOrder } from './message-order';
import { someTurns } from './turns';

/** The messages that come in. What nobody waits for lets them pass. */
export class Traffic {
  private handled = 0;
  private readonly order = messageOrder();

  private readonly messageStrategy: MessageStrategy = {
    handleMessage: (message, handle) => {
      this.handled++;
      return this.order.handleMessage(message, handle);
    },
  };

  /** What the connection is to be made with. */
  readonly connectionOptions: ConnectionOptions = {
    messageStrategy: this.messageStrategy,
    connectionStrategy: {
      // A request that is cancelled while it still waits is answered at once, and its work never begun.
      cancelUndispatched: () => ({
        jsonrpc: '2.0',
        id: null, // the library writes the request's own
        error: { code: LSPErrorCodes.RequestCancelled, message: 'Cancelled' },
      }),
    },
  };

  /** Done when all messages that have come are handled. */
  async hasPassed(): Promise<void> {
    let before: number;
    do {
      before = this.handled;
      await someTurns();
    } while (this.handled !== before);
  }
}
