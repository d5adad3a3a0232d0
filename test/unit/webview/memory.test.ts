import assert from 'node:assert/strict';
import { openMemory } from '../../../client/webview/state/memory';
import { restoreUi, untouched } from '../../../client/webview/state/ui';
import { uri } from './sample-view';

describe('webview: memory', () => {
  function keeper(kept?: unknown) {
    let state = kept;
    return { getState: () => state, setState: (next: unknown) => (state = next) };
  }

  it('comes back as it was', () => {
    const place = { left: 3, top: 4 };
    const shelf = keeper();
    const first = openMemory(shelf);
    first.keepUi({ ...untouched, uri, zoom: 2 });
    first.keepScroll(uri, 'map', place);
    const second = openMemory(keeper(structuredClone(shelf.getState())));
    assert.equal(second.ui.zoom, 2);
    assert.deepEqual(second.scroll(uri, 'map'), place);
    assert.deepEqual(second.scroll(uri, 'plan'), { left: 0, top: 0 });
    assert.deepEqual(second.scroll('file:///b', 'map'), { left: 0, top: 0 });
  });

  it('begins anew where something else was kept', () => {
    for (const kept of [undefined, null, 'x', { ui: { zoom: 'big' }, scroll: 7 }]) {
      assert.equal(openMemory(keeper(kept)).ui, untouched);
    }
    assert.equal(restoreUi({ ...untouched, groups: { a: 'open' } }), untouched);
  });
});
