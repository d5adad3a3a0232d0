import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { patchedView } from '../../../client/src/preview/patch';
import { patchBetween } from '../../../server/src/lsp/view-patch';
import type { PreviewView } from '../../../server/src/protocol';
import { generateJourney } from '../../../tools/bench/src/generate';
import { service, uriOf } from '../support/service';

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('a patch of a view', () => {
  it('is nothing where nothing has changed', () => {
    equal(patchBetween({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }], c: undefined }), undefined);
  });

  it('names what is different, and the way to it', () => {
    const before = {
      cards: [
        { key: 'a', y: 1 },
        { key: 'b', y: 2, note: 'old' },
      ],
      title: 'T',
    };
    const after = {
      cards: [
        { key: 'a', y: 1 },
        { key: 'b', y: 3 },
      ],
      title: 'T',
    };
    deepEqual(patchBetween(before, after), {
      fields: { cards: { entries: { 1: { fields: { y: { value: 3 } }, gone: ['note'] } } } },
    });
  });

  it('puts a new thing between the others, and keeps those', () => {
    const before = [{ key: 'a' }, { key: 'c', y: 1 }];
    const after = [{ key: 'a' }, { key: 'b' }, { key: 'c', y: 2 }];
    const patch = patchBetween(before, after) ?? { value: null };
    deepEqual(patch, {
      entries: { 2: { fields: { y: { value: 2 } } } },
      splice: { at: 1, remove: 0, insert: [{ key: 'b' }] },
    });
    const patched = patchedView(before, patch);
    deepEqual(patched, after);
    equal(patched?.[0], before[0]);
  });

  it('is refused by what it was not made for', () => {
    equal(patchedView({ cards: 1 }, { fields: { cards: { entries: {} } } }), undefined);
    equal(patchedView([1], { entries: { 3: { value: 1 } } }), undefined);
  });

  it('leads from any state to any other, through JSON', () => {
    const thing = fc.record(
      { key: fc.constantFrom('a', 'b', 'c', 'd'), texts: fc.array(fc.string()), more: fc.jsonValue() },
      { requiredKeys: [] },
    );
    const state = fc.record({ things: fc.array(thing), rest: fc.jsonValue() }).map(plain);
    fc.assert(
      fc.property(state, state, (before, after) => {
        const patch = patchBetween(before, after);
        if (patch) deepEqual(patchedView(before, plain(patch)), after);
        else deepEqual(before, after);
      }),
    );
  });
});

describe('what a letter costs in the preview', () => {
  const uri = uriOf('saas.journey.yaml');
  const text = readFileSync('samples/saas.journey.yaml', 'utf8');

  it('is a patch of less than 2 KB', () => {
    const opened = service();
    opened.setDocument(uri, text, 1);
    const view = (): PreviewView => {
      const made = opened.preview(uri);
      if (!made) throw new Error('There is no view.');
      return made;
    };
    const before = view();
    const changed = text.replace('Explain it all again,', 'Explain it all agains,');
    ok(changed !== text);
    opened.setDocument(uri, changed, 2);
    const after = view();
    const patch = patchBetween(before, after) ?? { value: null };
    deepEqual(plain(patchedView(plain(before), plain(patch))), plain(after));
    const size = JSON.stringify(patch).length;
    ok(size < 2048, `${size} bytes instead of ${JSON.stringify(after).length}`);
  });

  it('is the cards of its step: those of all others stay the same objects', () => {
    const large = generateJourney({ touchpoints: 200, seed: 1 });
    const opened = service();
    opened.setDocument(uri, large, 1);
    const cards = () => opened.preview(uri)?.map.cards ?? [];
    const before = new Set(cards());
    const line = large.split('\n').findIndex(each => each.includes('- id: step-25'));
    const here = { line: line + 1, character: large.split('\n')[line + 1]?.length ?? 0 };
    opened.changeDocument(uri, [{ range: { start: here, end: here }, text: 'z' }], 2);
    // Opportunities belong to the journey as a whole.
    const made = cards().filter(card => card.lane !== 'opportunities' && !before.has(card));
    deepEqual([...new Set(made.map(({ step }) => step))], ['step/step-25']);
  });
});
