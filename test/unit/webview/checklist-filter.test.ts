import assert from 'node:assert/strict';
import { type CheckQuery, listed } from '../../../client/webview/checklist/filter';
import { view } from './sample-view';

const all: CheckQuery = { filter: 'all', query: '', touched: {} };

/** The ids of the checks that are listed, by group. */
function ids(query: Partial<CheckQuery>): Readonly<Record<string, readonly string[]>> {
  const groups = listed(view.checklist, { ...all, ...query });
  return Object.fromEntries(groups.map(({ group, items }) => [group.id, items.map(({ id }) => id)]));
}

describe('webview: checklist filter', () => {
  it('lists all, groups without checks too', () => {
    assert.deepEqual(ids({}), { ad: ['relevant', 'prices', 'banner'], chat: [] });
  });

  it('lists by how the checks stand; what does not apply is settled', () => {
    assert.deepEqual(ids({ filter: 'open' }), { ad: ['relevant'] });
    assert.deepEqual(ids({ filter: 'done' }), { ad: ['prices', 'banner'] });
  });

  it('keeps what was ticked just now', () => {
    assert.deepEqual(ids({ filter: 'open', touched: { 'ad/prices': true } }), { ad: ['relevant', 'prices'] });
  });

  it('finds words in texts and reasons, whatever their case', () => {
    assert.deepEqual(ids({ query: ' PRICES ' }), { ad: ['prices'] });
    assert.deepEqual(ids({ query: 'interest' }), { ad: ['relevant'] });
    assert.deepEqual(ids({ query: 'zebra' }), {});
  });

  it('lists the whole group where its title fits, with or without accents', () => {
    assert.deepEqual(ids({ query: 'search' }), { ad: ['relevant', 'prices', 'banner'] });
    assert.deepEqual(listed({ ...view.checklist }, { ...all, query: 'chat' }), []);
  });
});
