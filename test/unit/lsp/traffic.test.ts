import { deepEqual } from 'node:assert/strict';
import type { Message } from 'vscode-languageserver';
import { Traffic } from '../../../server/src/lsp/traffic';

/** Messages that come in, one each turn of the event loop, for as long as somebody wants more. */
async function comeIn(traffic: Traffic, wantsMore: (handled: number) => boolean): Promise<void> {
  const { messageStrategy } = traffic.connectionOptions;
  const message = { jsonrpc: '2.0', id: 1, result: null } as Message;
  for (let handled = 0; wantsMore(handled); handled++) {
    messageStrategy?.handleMessage(message, () => {});
    await new Promise(resolve => setImmediate(resolve));
  }
}

describe('what nobody waits for', () => {
  it('lets pass all messages that come', async () => {
    const traffic = new Traffic();
    const order: string[] = [];
    const coming = comeIn(traffic, handled => handled < 20).then(() => order.push('messages'));
    await traffic.hasPassed();
    order.push('the rest');
    await coming;
    deepEqual(order, ['messages', 'the rest']);
  });

  it('has its turn although somebody never ceases to ask', async () => {
    const traffic = new Traffic();
    let hasPassed = false;
    const coming = comeIn(traffic, () => !hasPassed);
    await traffic.hasPassed();
    hasPassed = true;
    await coming;
  });
});
