import assert from 'node:assert/strict';
import type { ComparisonView } from '../../../client/src/preview/messages';
import { type DrawingOrder, receive, receiver, unpacked } from '../../../client/webview/messages/receive';
import { view, written } from './sample-view';

const comparison: ComparisonView = {
  title: 'Shop',
  label: 'main',
  summary: '1 changed',
  counts: { added: 0, removed: 0, moved: 0, renamed: 0, 'new-id': 0, changed: 1 },
  groups: [
    {
      stage: { id: 'find', title: 'Find' },
      entries: [
        {
          type: 'changed',
          kind: 'step',
          title: 'Search',
          label: 'Step “Search”',
          within: ['Find'],
          path: ['needs', 0],
          field: 'Needs',
          before: 'Peace',
          after: 'Quiet',
          text: 'Step “Search”: Needs changed',
          source: written('/stages/find'),
        },
      ],
    },
  ],
  curves: [{ id: 'all', title: 'All', points: [{ step: 's', title: 'S', before: null, after: 1 }] }],
  marks: { 'step/s': { type: 'changed', texts: ['Step “Search”: Needs changed'] } },
  ghosts: [{ id: 'all', title: 'All', points: [{ step: 'step/s', value: 1 }] }],
};

const show = { type: 'show', view, language: 'de' };

describe('webview: receive', () => {
  it('takes each of the host’s messages', () => {
    const messages = [
      show,
      { type: 'show', view: null, language: 'da' },
      withComparison({}),
      { type: 'highlight', place: written('/stages/find') },
      { type: 'highlight', place: null },
      { type: 'goToChecks', touchpoint: 'refund' },
      { type: 'refused', message: '' },
    ];
    for (const message of messages) assert.equal(receive(message), message);
  });

  it('takes what has come through JSON, where an absent field is not there at all', () => {
    assert.deepEqual(receive(JSON.parse(JSON.stringify(show))), JSON.parse(JSON.stringify(show)));
  });

  it('unpacks the host’s text, and nothing else that is posted', () => {
    assert.deepEqual(unpacked(JSON.stringify({ type: 'refused', message: '' })), {
      type: 'refused',
      message: '',
    });
    for (const stranger of ['{', show, null]) assert.equal(unpacked(stranger), undefined);
  });

  const strangers: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'show'],
    ['a list', [show]],
    ['an unknown type', { ...show, type: 'draw' }],
    ['an unknown language', { ...show, language: 'fr' }],
    ['no view', { type: 'show', language: 'de' }],
    ['a value that is not a number', withMap({ ticks: [{ value: Number.NaN, label: '' }] })],
    ['an endless card', withMap({ cards: [{ ...view.map.cards[0], height: Number.POSITIVE_INFINITY }] })],
    ['a card without a title', withMap({ cards: [{ ...view.map.cards[0], title: undefined }] })],
    ['a card in no lane', withMap({ cards: [{ ...view.map.cards[0], lane: 'sky' }] })],
    ['a comparison that is none', { ...show, view: { ...view, comparison: 'main' } }],
    ['a mark of no kind', withComparison({ marks: { 'step/s': { type: 'painted', texts: [] } } })],
    ['an old curve through nowhere', withComparison({ ghosts: [{ id: 'all', title: '', points: [{}] }] })],
    ['a highlight of nothing', { type: 'highlight', place: { uri: 'x' } }],
    ['a way to nowhere', { type: 'goToChecks' }],
    ['a refusal in markup', { type: 'refused', message: { html: '<b>' } }],
  ];
  for (const [name, message] of strangers) {
    it(`refuses ${name}`, () => assert.equal(receive(message), undefined));
  }
});

function withComparison(change: object): unknown {
  return { ...show, view: { ...view, comparison: { ...comparison, ...change } } };
}

function withMap(change: object): unknown {
  return { ...show, view: { ...view, map: { ...view.map, ...change } } };
}

describe('webview: patches', () => {
  const listen = () => {
    const asked: string[] = [];
    const drawn: DrawingOrder[] = [];
    const hear = receiver(
      () => void asked.push('anew'),
      order => void drawn.push(order),
    );
    return { asked, drawn, hear };
  };

  it('become the view that they make, and leave the rest as it was', () => {
    const { asked, hear } = listen();
    hear(show);
    const heard = hear({
      type: 'patch',
      patch: { fields: { title: { value: 'New' }, language: { value: 'da' } } },
    });
    assert.deepEqual(heard, {
      type: 'show',
      view: { ...view, title: 'New', language: 'da' },
      language: 'da',
    });
    assert.equal(heard?.type === 'show' && heard.view?.map, view.map);
    assert.deepEqual(asked, []);
  });

  it('ask for the whole where there is nothing to patch, or where no view comes of it', () => {
    const { asked, hear } = listen();
    assert.equal(hear({ type: 'patch', patch: { fields: {} } }), undefined);
    hear(show);
    assert.equal(hear({ type: 'patch', patch: { fields: { title: { value: 1 } } } }), undefined);
    assert.equal(hear({ type: 'patch', patch: { entries: {} } }), undefined);
    assert.deepEqual(asked, ['anew', 'anew', 'anew']);
  });

  it('leave drawings to whoever paints them', () => {
    const { asked, drawn, hear } = listen();
    const order = { type: 'draw', id: 3, drawing: { shapes: [] }, format: 'png' };
    assert.equal(hear(order), undefined);
    assert.equal(hear({ ...order, format: 'gif' }), undefined);
    assert.deepEqual([drawn, asked], [[order], []]);
  });

  it('are refused in another shape', () => {
    assert.equal(receive({ type: 'patch', patch: { fields: { title: 'New' } } }), undefined);
    assert.equal(receive({ type: 'patch' }), undefined);
  });
});
