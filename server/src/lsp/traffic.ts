import type { ConnectionOptions, MessageStrategy } from 'vscode-languageserver';
import { LSPErrorCodes } from './library';
import { messageOrder } from './message-order';
import { someTurns } from './turns';

/** How often it is looked whether more messages have come: somebody who never ceases to ask is told of mistakes too. */
const MOST_ROUNDS = 5;

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

  /** Done when the messages that have come are handled, and those that come meanwhile, if they ever cease. */
  async hasPassed(): Promise<void> {
    let before: number | undefined;
    for (let round = 0; round < MOST_ROUNDS && this.handled !== before; round++) {
      before = this.handled;
      await someTurns();
    }
  }
}
