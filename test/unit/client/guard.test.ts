import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { readChecklistPlace, readKeptState, readPageMessage } from '../../../client/src/preview/guard';

const place = { uri: 'file:///shop.journey.yaml', path: '/stages/buy', part: { start: -7, end: 2 } };
const tick = { type: 'tick', touchpoint: 'checkout', check: 'guest-order', status: 'done' };

const gaps = [
  { kind: 'channel', stage: 'buy', channel: 'phone' },
  { kind: 'survey', survey: 'nps', touchpoint: 'checkout' },
];

describe('messages from the page', () => {
  it('are taken in their shapes', () => {
    deepEqual(readPageMessage({ type: 'ready', isInTime: true }), { type: 'ready', isInTime: true });
    deepEqual(readPageMessage({ type: 'openSource', place }), { type: 'openSource', place });
    deepEqual(readPageMessage({ type: 'createPlan' }), { type: 'createPlan' });
    deepEqual(readPageMessage({ type: 'createSurvey' }), { type: 'createSurvey' });
    deepEqual(readPageMessage({ type: 'exportMap' }), { type: 'exportMap' });
    deepEqual(readPageMessage(tick), tick);
    deepEqual(readPageMessage({ type: 'fix', place }), { type: 'fix', place });
    deepEqual(readPageMessage({ type: 'pin', pinned: true }), { type: 'pin', pinned: true });
    for (const gap of gaps) deepEqual(readPageMessage({ type: 'fill', gap }), { type: 'fill', gap });
    const wish = { part: 'table', contentLanguage: 'da' };
    deepEqual(readPageMessage({ type: 'wish', wish }), { type: 'wish', wish });
  });

  it('wish for nothing where the wish is none of ours', () => {
    const nothing = { type: 'wish', wish: {} };
    deepEqual(readPageMessage({ type: 'wish', wish: { part: 'secrets', contentLanguage: 7 } }), nothing);
  });

  it('lose what does not belong to them', () => {
    deepEqual(readPageMessage({ type: 'ready', command: 'open' }), { type: 'ready', isInTime: false });
    deepEqual(readPageMessage({ type: 'createPlan', uri: 'file:///other.yaml' }), { type: 'createPlan' });
    deepEqual(readPageMessage({ ...tick, uri: 'file:///other.yaml' }), tick);
    deepEqual(readPageMessage({ type: 'openSource', place: { ...place, fsPath: '/etc/passwd' } }), {
      type: 'openSource',
      place,
    });
  });

  it('bring pictures as bytes, or the reason why there is none', () => {
    const word = { text: 'Shop ', x: -1, y: 2.5, size: 13, width: 30 };
    const drawn = {
      type: 'drawn',
      id: 1,
      picture: { bytes: new Uint8Array([1]), width: 2, height: 3, share: 0.5, words: [word] },
    };
    deepEqual(readPageMessage({ ...drawn, more: 1 }), drawn);
    deepEqual(readPageMessage({ ...drawn, picture: 'no memory' }), { ...drawn, picture: 'no memory' });
    const words = [{ text: 1 }, { x: Number.NaN }, { y: '1' }, { size: -1 }, { width: null }];
    for (const wrong of [
      { bytes: [1] },
      { width: -1 },
      { share: '1' },
      { words: null },
      ...words.map(wrong => ({ words: [{ ...word, ...wrong }] })),
    ])
      equal(readPageMessage({ ...drawn, picture: { ...drawn.picture, ...wrong } }), undefined);
    equal(readPageMessage({ ...drawn, id: 'a' }), undefined);
  });

  it('may ask to take back what was done, and to do it again', () => {
    deepEqual(readPageMessage({ type: 'undo', uri: 'x' }), { type: 'undo' });
    deepEqual(readPageMessage({ type: 'redo' }), { type: 'redo' });
  });

  it('may ask to leave a comparison', () => {
    deepEqual(readPageMessage({ type: 'leaveComparison', uri: 'x' }), { type: 'leaveComparison' });
  });

  const refused: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'ready'],
    ['a list', ['ready']],
    ['no type', {}],
    ['an unknown type', { type: 'run' }],
    ['a type that every object has', { type: 'constructor' }],
    ['a place that is missing', { type: 'openSource' }],
    ['a place without a path', { type: 'openSource', place: { uri: 'file:///a' } }],
    ['a place whose uri is no text', { type: 'openSource', place: { ...place, uri: 1 } }],
    ['a place whose path is no text', { type: 'openSource', place: { ...place, path: ['stages'] } }],
    ['half a part', { type: 'openSource', place: { ...place, part: { start: 1 } } }],
    ['a part from within a letter', openFrom(1.5)],
    ['a part that begins with no number', openFrom('1')],
    ['a part that never ends', openFrom(Number.POSITIVE_INFINITY)],
    ['an unknown status', { ...tick, status: 'maybe' }],
    ['a status that is no text', { ...tick, status: ['done'] }],
    ['an empty id', { ...tick, touchpoint: '' }],
    ['an id that is no text', { ...tick, check: {} }],
    ['a wish that is none', { type: 'wish', wish: 'table' }],
    ['a gap of an unknown kind', { type: 'fill', gap: { kind: 'hole', stage: 'buy', channel: 'phone' } }],
    ['a pin that is neither', { type: 'pin', pinned: 'yes' }],
    ['half a gap', { type: 'fill', gap: { kind: 'survey', survey: 'nps' } }],
    ['an id without end', { ...tick, check: 'x'.repeat(201) }],
  ];
  for (const [what, data] of refused) {
    it(`are not taken: ${what}`, () => equal(readPageMessage(data), undefined));
  }

  it('never make the reader throw, whatever comes', () => {
    fc.assert(fc.property(fc.anything(), data => void readPageMessage(data)));
    fc.assert(fc.property(fc.anything(), place => void readPageMessage({ type: 'openSource', place })));
  });
});

describe('the place of a checklist', () => {
  it('is a touchpoint and the journeys that meet it', () => {
    const place = { touchpoint: 'refund', journeys: ['file:///a', 'file:///b'] };
    deepEqual(readChecklistPlace({ ...place, more: 1 }), place);
  });

  it('is none in anything else', () => {
    const journeys = ['file:///a'];
    const strangers = [
      undefined,
      null,
      'refund',
      { journeys },
      { touchpoint: '', journeys },
      { touchpoint: 'refund' },
      { touchpoint: 'refund', journeys: [] },
      { touchpoint: 'refund', journeys: [7] },
      { touchpoint: 'refund', journeys: 'file:///a' },
    ];
    for (const data of strangers) equal(readChecklistPlace(data), undefined);
    fc.assert(fc.property(fc.anything(), data => void readChecklistPlace(data)));
  });
});

describe('the state that the page kept', () => {
  it('names the journey that was shown', () => {
    const uri = 'file:///a.journey.yaml';
    deepEqual(readKeptState({ ui: { uri }, scroll: {} }), { uri, isPinned: false });
    deepEqual(readKeptState({ ui: { uri, pinned: true } }), { uri, isPinned: true });
  });

  it('names none where there is none, or something else', () => {
    for (const state of [
      undefined,
      null,
      'x',
      {},
      { ui: null },
      { ui: { uri: '' } },
      { ui: { uri: 7, pinned: true } },
    ]) {
      deepEqual(readKeptState(state), { uri: undefined, isPinned: false });
    }
  });
});

function openFrom(start: unknown): unknown {
  return { type: 'openSource', place: { ...place, part: { start, end: 2 } } };
}
