import assert from 'node:assert/strict';
import type { SourcePath } from '../../../client/src/preview/messages';
import { firstPage, nextPage, type PageAction, type PageState } from '../../../client/webview/state/page';
import { untouched } from '../../../client/webview/state/ui';
import { view, written } from './sample-view';

const show: PageAction = { type: 'host', message: { type: 'show', view, language: 'de' } };

function pageAfter(...actions: readonly PageAction[]): PageState {
  return actions.reduce(nextPage, firstPage(untouched, 'en'));
}

describe('webview: page', () => {
  it('keeps what the user has set over an update', () => {
    const before = pageAfter(show, { type: 'ui', change: { zoom: 0.5, tab: 'plan', selected: 'x' } });
    const next = nextPage(before, {
      ...show,
      message: { type: 'show', view: { ...view, version: 2 }, language: 'de' },
    });
    assert.equal(next.ui, before.ui);
    assert.equal(next.view?.map, before.view?.map);
    assert.equal(next.view?.version, 2);
  });

  it('keeps the ways of looking for another journey, and forgets its places', () => {
    const next = pageAfter(
      show,
      { type: 'ui', change: { zoom: 0.5, selected: 'x', query: 'y' } },
      { type: 'host', message: { type: 'show', view: { ...view, uri: 'file:///b' }, language: 'de' } },
    );
    assert.deepEqual(next.ui, { ...untouched, uri: 'file:///b', zoom: 0.5 });
  });

  it('shows a tick as pending until the next view', () => {
    const ticked = pageAfter(show, { type: 'ticked', touchpoint: 'ad', check: 'relevant', status: 'done' });
    assert.deepEqual(ticked.pending, { 'ad/relevant': 'done' });
    assert.deepEqual(nextPage(ticked, show).pending, {});
    assert.equal(nextPage(ticked, show).touched['ad/relevant'], true);
  });

  it('takes a refused tick back and says why', () => {
    const refused = pageAfter(
      show,
      { type: 'ticked', touchpoint: 'ad', check: 'relevant', status: 'done' },
      { type: 'host', message: { type: 'refused', message: 'moved on' } },
    );
    assert.deepEqual([refused.pending, refused.refusal], [{}, 'moved on']);
    assert.equal(nextPage(refused, { type: 'dismiss' }).refusal, null);
  });

  it('selects what was added as soon as the view has it, and gives it the keyboard', () => {
    const added: PageAction = { type: 'host', message: { type: 'added', key: 'new' } };
    const waiting = pageAfter(show, added);
    assert.deepEqual([waiting.awaited, waiting.ui.selected], ['new', null]);
    const [card] = view.map.cards;
    assert.ok(card);
    const map = { ...view.map, cards: [...view.map.cards, { ...card, key: 'new' }] };
    const next = nextPage(waiting, {
      type: 'host',
      message: { type: 'show', view: { ...view, map }, language: 'de' },
    });
    assert.deepEqual(
      [next.awaited, next.ui.selected, next.reveal],
      [null, 'card:new', { item: 'card:new', focus: true }],
    );
  });

  it('asks what shall be added, until it is written or given up', () => {
    const asked = pageAfter(show, { type: 'host', message: { type: 'ask', what: 'steps', at: 'find' } });
    assert.deepEqual(asked.adding, { what: 'steps', at: 'find' });
    assert.equal(nextPage(asked, { type: 'add', addition: null }).adding, null);
  });

  it('counts the answers of the host, after which nothing is only tried out any more', () => {
    assert.equal(pageAfter(show, show).answers, 2);
  });

  it('highlights where the cursor is, and nothing where it is nowhere', () => {
    const at = (place: SourcePath | null): PageAction => ({
      type: 'host',
      message: { type: 'highlight', place },
    });
    const inside = pageAfter(show, at(written('/stages/find/steps/search/touchpoints/ad')));
    assert.equal(inside.ui.selected, 'card:find/search/ad');
    assert.equal(inside.reveal?.item, 'card:find/search/ad');
    assert.equal(nextPage(inside, at(written('/title'))).ui.selected, null);
    assert.equal(nextPage(inside, at(null)).ui.selected, null);
  });

  it('scrolls to nothing while the cursor stays in what is selected', () => {
    const message = {
      type: 'highlight',
      place: written('/stages/find/steps/search/touchpoints/ad'),
    } as const;
    const pressed = pageAfter(show, { type: 'ui', change: { selected: 'card:find/search/ad' } });
    assert.equal(nextPage(pressed, { type: 'host', message }), pressed);
  });

  it('clears the way to a touchpoint’s checks', () => {
    const jumped = pageAfter(
      show,
      { type: 'filter', filter: 'done' },
      { type: 'jump', to: 'checks', id: 'ad' },
    );
    assert.deepEqual(
      [jumped.ui.tab, jumped.ui.filter, jumped.ui.groups, jumped.jump],
      ['checklist', 'all', { ad: true }, { to: 'checks', id: 'ad' }],
    );
    assert.equal(nextPage(jumped, { type: 'arrived' }).jump, null);
    const message = { type: 'goToChecks', touchpoint: 'ad' } as const;
    assert.deepEqual(pageAfter(show, { type: 'filter', filter: 'done' }, { type: 'host', message }), jumped);
  });
});
