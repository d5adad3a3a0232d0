import { deepEqual, equal } from 'node:assert/strict';
import { readPageMessage } from '../../../client/src/preview/guard';

const state = { version: 3, language: 'en' };
const message = (edit: unknown, more: object = {}) => ({ type: 'edit', ...state, edit, ...more });

const edits = [
  { type: 'sentiment', step: 'step/pay', curve: 'target', persona: 'ann', value: -2 },
  { type: 'sentiment', step: 'step/pay', curve: 'current', persona: 'all', value: null },
  { type: 'retitle', thing: 'stage/buy', text: 'Buying' },
  { type: 'add', what: 'painPoints', at: 'step/pay', text: 'Slow' },
  { type: 'move', thing: 'step/pay', before: null, into: 'stage/buy' },
  { type: 'move', thing: 'step/pay', before: 'step/look' },
  { type: 'remove', thing: 'step/pay' },
  { type: 'schedule', thing: 'plan-step/first', days: [1, 7] },
];

const wrong: readonly unknown[] = [
  undefined,
  { type: 'run' },
  { type: 'sentiment', step: 'step/pay', curve: 'current', persona: 'all', value: 3 },
  { type: 'sentiment', step: 'step/pay', curve: 'current', persona: 'all', value: 0.5 },
  { type: 'sentiment', step: 'step/pay', curve: 'other', persona: 'all', value: 1 },
  { type: 'retitle', thing: 'stage/buy', text: ' ' },
  { type: 'retitle', thing: 'stage/buy', text: 'x'.repeat(2001) },
  { type: 'add', what: 'sentiment', at: 'step/pay', text: 'Slow' },
  { type: 'move', thing: 'step/pay' },
  { type: 'remove' },
  { type: 'schedule', thing: 'plan-step/first', days: [7, 1] },
  { type: 'schedule', thing: 'plan-step/first', days: [0, 1] },
  { type: 'schedule', thing: 'plan-step/first', days: [1, 2, 3] },
];

describe('edits from the page', () => {
  for (const edit of edits) {
    it(`are taken in their shape: ${JSON.stringify(edit)}`, () => {
      deepEqual(readPageMessage(message(edit)), message(edit));
      deepEqual(readPageMessage(message({ ...edit, uri: 'file:///other.yaml' })), message(edit));
    });
  }

  for (const edit of wrong) {
    it(`are refused in no shape of theirs: ${JSON.stringify(edit)?.slice(0, 90)}`, () => {
      equal(readPageMessage(message(edit)), undefined);
    });
  }

  it('never name a touchpoint that the user has not chosen', () => {
    const edit = { type: 'add', what: 'touchpoints', at: 'step/pay', text: 'checkout' };
    deepEqual(readPageMessage(message({ ...edit, known: true })), message(edit));
  });

  it('carry the version and the language of what the page shows', () => {
    deepEqual(readPageMessage(message(edits[6], { version: null })), message(edits[6], { version: null }));
    equal(readPageMessage(message(edits[6], { version: '3' })), undefined);
    equal(readPageMessage(message(edits[6], { language: '' })), undefined);
  });

  it('may ask the user what to add', () => {
    const add = { type: 'add', ...state, at: 'step/pay' };
    deepEqual(readPageMessage({ ...add, what: 'steps' }), add);
    deepEqual(readPageMessage({ ...add, what: 'touchpoints' }), { ...add, what: 'touchpoints' });
    equal(readPageMessage({ ...add, at: 7 }), undefined);
  });
});
