import assert from 'node:assert/strict';
import { receive } from '../../../client/webview/messages/receive';
import { lines, view } from './sample-view';

const show = { type: 'show', view, language: 'de' };

describe('webview: receive', () => {
  it('takes each of the host’s messages', () => {
    const messages = [
      show,
      { type: 'show', view: null, language: 'da' },
      { type: 'highlight', place: lines(1, 2) },
      { type: 'goToChecks', touchpoint: 'refund' },
      { type: 'refused', message: '' },
    ];
    for (const message of messages) assert.equal(receive(message), message);
  });

  it('takes what has come through JSON, where an absent field is not there at all', () => {
    assert.deepEqual(receive(JSON.parse(JSON.stringify(show))), JSON.parse(JSON.stringify(show)));
  });

  const strangers: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'show'],
    ['a list', [show]],
    ['an unknown type', { ...show, type: 'draw' }],
    ['an unknown language', { ...show, language: 'fr' }],
    ['no view', { type: 'show', language: 'de' }],
    ['a place that is not a number', withMap({ width: Number.NaN })],
    ['an endless map', withMap({ height: Number.POSITIVE_INFINITY })],
    ['a card without a title', withMap({ cards: [{ ...view.map.cards[0], title: undefined }] })],
    ['a card in no lane', withMap({ cards: [{ ...view.map.cards[0], lane: 'sky' }] })],
    ['a highlight of nothing', { type: 'highlight', place: { uri: 'x' } }],
    ['a way to nowhere', { type: 'goToChecks' }],
    ['a refusal in markup', { type: 'refused', message: { html: '<b>' } }],
  ];
  for (const [name, message] of strangers) {
    it(`refuses ${name}`, () => assert.equal(receive(message), undefined));
  }
});

function withMap(change: object): unknown {
  return { ...show, view: { ...view, map: { ...view.map, ...change } } };
}
