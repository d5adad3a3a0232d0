import { deepEqual, equal, ok } from 'node:assert/strict';
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
      splices: [{ at: 1, remove: 0, insert: [{ key: 'b' }] }],
    });
    const patched = patchedView(before, patch);
    deepEqual(patched, after);
    equal(patched?.[0], before[0]);
  });

  it('lets things come and go in several places, and costs none of those between', () => {
    const row = (...keys: readonly string[]) => keys.map(key => ({ key }));
    deepEqual(patchBetween(row('a', 'b', 'c', 'd', 'e'), row('new', 'a', 'c', 'd', 'other')), {
      entries: {},
      splices: [
        { at: 0, remove: 0, insert: row('new') },
        { at: 2, remove: 1, insert: [] },
        { at: 4, remove: 1, insert: row('other') },
      ],
    });
  });

  it('moves the one thing that has moved', () => {
    const row = (...keys: readonly string[]) => keys.map(key => ({ key }));
    const splices = (before: unknown, after: unknown) => {
      const patch = patchBetween(before, after);
      return patch && 'entries' in patch ? patch.splices : undefined;
    };
    deepEqual(splices(row('a', 'b', 'c'), row('c', 'a', 'b')), [
      { at: 0, remove: 0, insert: row('c') },
      { at: 3, remove: 1, insert: [] },
    ]);
    deepEqual(splices(row('a', 'b', 'c'), row('b', 'c', 'a')), [
      { at: 0, remove: 1, insert: [] },
      { at: 2, remove: 0, insert: row('a') },
    ]);
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

/** The view of a generated journey, before and after a change of its text. */
function changed(touchpoints: number, changeIn: (lines: readonly string[]) => Change) {
  const uri = uriOf('large.journey.yaml');
  const text = generateJourney({ touchpoints, seed: 1 });
  const opened = service();
  opened.setDocument(uri, text, 1);
  const view = (): PreviewView => {
    const made = opened.preview(uri);
    if (!made) throw new Error('There is no view.');
    return made;
  };
  const before = view();
  const { line, character, insert } = changeIn(text.split('\n'));
  const here = { line, character };
  opened.changeDocument(uri, [{ range: { start: here, end: here }, text: insert }], 2);
  const after = view();
  const patch = patchBetween(before, after) ?? { value: null };
  deepEqual(plain(patchedView(plain(before), plain(patch))), plain(after));
  return { before, after, patch };
}

interface Change {
  readonly line: number;
  readonly character: number;
  readonly insert: string;
}

/** The first line behind the middle that matches. */
function middle(lines: readonly string[], pattern: RegExp): number {
  return lines.findIndex((line, index) => index > lines.length / 2 && pattern.test(line));
}

const TITLE = /^ {12}title: /;
const version = { value: 2 };

for (const touchpoints of [50, 1_000]) {
  describe(`what a change costs in a preview of ${touchpoints} touchpoints`, () => {
    const titleLonger = (insert: string) =>
      changed(touchpoints, lines => {
        const line = middle(lines, TITLE);
        return { line, character: lines[line]?.length ?? 0, insert };
      });
    const bytes = (patch: unknown) => JSON.stringify(patch).length;

    it('is for a letter the texts that it stands in', () => {
      const { before, after, patch } = titleLonger('z');
      const index = after.map.cards.findIndex(({ title }, at) => title !== before.map.cards[at]?.title);
      const { title = '', lines = [] } = after.map.cards[index] ?? {};
      deepEqual(patch, {
        fields: {
          version,
          map: {
            fields: {
              cards: {
                entries: {
                  [index]: {
                    fields: {
                      title: { value: title },
                      lines: { entries: { [lines.length - 1]: { value: lines.at(-1) } } },
                    },
                  },
                },
              },
            },
          },
        },
      });
    });

    it('is for a line above everything nothing but the version', () => {
      const { patch } = changed(touchpoints, () => ({ line: 1, character: 0, insert: '# A remark\n' }));
      deepEqual(patch, { fields: { version } });
    });

    it('is for a line in the middle nothing but the version', () => {
      const { patch } = changed(touchpoints, lines => ({
        line: middle(lines, TITLE) + 1,
        character: 0,
        insert: '            # A remark\n',
      }));
      deepEqual(patch, { fields: { version } });
    });

    it('is for a title on one more line its card', () => {
      const { before, after, patch } = changed(touchpoints, lines => {
        const line = middle(lines, /^ {8}title: /);
        return { line, character: lines[line]?.length ?? 0, insert: ' and more words than one line holds' };
      });
      const index = after.map.cards.findIndex(({ title }, at) => title !== before.map.cards[at]?.title);
      const [old, card] = [before.map.cards[index], after.map.cards[index]];
      ok(old && card && card.height > old.height);
      const changes = 'fields' in patch && patch.fields.map;
      ok(changes && 'fields' in changes);
      // The points of the curves are named after their steps.
      deepEqual(Object.keys(changes.fields), ['cards', 'curves']);
      deepEqual(changes.fields.cards, {
        entries: { [index]: patchBetween(old, card) },
      });
      ok(bytes(patch) < 1_024, `${bytes(patch)} bytes`);
    });

    it('is for a touchpoint its card', () => {
      const { after, patch } = changed(touchpoints, lines => ({
        line: middle(lines, /^ {10}- id: /),
        character: 0,
        insert: '          - id: new-one\n            title: New\n',
      }));
      const at = after.map.cards.findIndex(({ title }) => title === 'New');
      const cards = 'fields' in patch && patch.fields.map;
      deepEqual(cards, {
        fields: {
          cards: { entries: {}, splices: [{ at, remove: 0, insert: [after.map.cards[at]] }] },
        },
      });
      ok(bytes(patch) < 2_048, `${bytes(patch)} bytes`);
    });

    it('is for a step its cards, wherever the others come to stand', () => {
      const { patch } = changed(touchpoints, lines => ({
        line: middle(lines, /^ {6}- id: /),
        character: 0,
        insert: '      - id: new-step\n        title: New\n',
      }));
      ok(bytes(patch) < 2_048, `${bytes(patch)} bytes`);
    });
  });
}

describe('the cards and curves of a preview', () => {
  const uri = uriOf('saas.journey.yaml');

  function opened(text: string) {
    const all = service();
    all.setDocument(uri, text, 1);
    const lines = text.split('\n');
    return {
      map() {
        const view = all.preview(uri);
        ok(view);
        return view.map;
      },
      /** Types behind the line that holds this, or behind one further below. */
      typeBehind(written: string, typed: string, below = 0) {
        const line = lines.findIndex(each => each.includes(written)) + below;
        const here = { line, character: lines[line]?.length ?? 0 };
        all.changeDocument(uri, [{ range: { start: here, end: here }, text: typed }], 2);
      },
    };
  }

  it('stay the same objects where a letter is typed elsewhere', () => {
    const { map, typeBehind } = opened(generateJourney({ touchpoints: 200, seed: 1 }));
    const parts = () => [...map().cards, ...map().curves.flatMap(({ points }) => points)];
    const before = new Set<unknown>(parts());
    typeBehind('- id: step-25', 'z', 1);
    // Opportunities belong to the journey as a whole.
    const made = parts().filter(
      part => !before.has(part) && !('lane' in part && part.lane === 'opportunities'),
    );
    deepEqual([...new Set(made.map(({ step }) => step))], ['step/step-25']);
  });

  it('say where they stand when their stage is called otherwise', () => {
    const { map, typeBehind } = opened(
      'id: shop\nstages:\n  - id: buy\n    steps:\n      - { id: pay, sentiment: 1, needs: [Quiet] }\n',
    );
    const sources = () =>
      [...map().cards, ...(map().curves[0]?.points ?? [])].map(({ source }) => source.path);
    deepEqual(sources(), [
      '/stages/buy/steps/pay',
      '/stages/buy/steps/pay/needs/#1',
      '/stages/buy/steps/pay/sentiment',
    ]);
    typeBehind('- id: buy', 'ing');
    deepEqual(sources(), [
      '/stages/buying/steps/pay',
      '/stages/buying/steps/pay/needs/#1',
      '/stages/buying/steps/pay/sentiment',
    ]);
  });
});
