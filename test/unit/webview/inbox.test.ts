import assert from 'node:assert/strict';
import { openInbox } from '../../../client/webview/state/inbox';

describe('webview: what is posted to the page', () => {
  function opened() {
    const page = new EventTarget();
    const inbox = openInbox(page as Window);
    const read: unknown[] = [];
    return {
      read,
      post: (data: unknown) => page.dispatchEvent(Object.assign(new Event('message'), { data })),
      begin: () => inbox.read(data => read.push(data)),
    };
  }

  it('waits for its reader, and is then handed over as it comes', () => {
    const { read, post, begin } = opened();
    post('first');
    post('second');
    begin();
    assert.deepEqual(read, ['first', 'second']);
    post('third');
    assert.deepEqual(read, ['first', 'second', 'third']);
  });

  it('waits again when its reader has ended', () => {
    const { read, post, begin } = opened();
    begin()();
    post('first');
    assert.deepEqual(read, []);
    begin();
    assert.deepEqual(read, ['first']);
  });
});
