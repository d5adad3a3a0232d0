import assert from 'node:assert/strict';
import { share } from '../../../client/webview/state/share';
import { view } from './sample-view';

describe('webview: sharing', () => {
  it('gives back the old value where nothing has changed', () => {
    assert.equal(share(view, structuredClone(view)), view);
  });

  it('gives back the old parts of what has changed', () => {
    const shared = share(view, { ...structuredClone(view), title: 'New' });
    assert.notEqual(shared, view);
    assert.equal(shared.title, 'New');
    assert.equal(shared.map, view.map);
  });

  it('knows the entries of a list by name, wherever they have moved', () => {
    const [one, two] = [
      { key: 'a', n: [1] },
      { key: 'b', n: [2] },
    ];
    const shared = share([one, two], [{ key: 'new', n: [0] }, structuredClone(two), { key: 'a', n: [9] }]);
    assert.deepEqual(
      shared.map(({ key }) => key),
      ['new', 'b', 'a'],
    );
    assert.equal(shared[1], two);
  });

  it('notices what is gone', () => {
    assert.deepEqual(share({ a: 1, b: 2 } as object, { a: 1 }), { a: 1 });
    assert.deepEqual(share([1, 2], [1]), [1]);
  });
});
