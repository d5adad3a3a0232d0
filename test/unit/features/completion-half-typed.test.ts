import { deepEqual, equal, ok } from 'node:assert/strict';
import { accept, completions, open } from '../support/service';

const HEAD = 'id: buy\nstages:\n  - id: order\n    steps:\n      - id: pay\n';

/** The text after the item of this label is taken. */
function taking(label: string, marked: string, { name = 'main.journey.yaml' } = {}): string {
  const opened = open(marked, {}, { name });
  const item = completions(opened).find(candidate => candidate.label === label);
  if (!item) throw new Error(`“${label}” is not offered`);
  return accept(item, opened);
}

function offered(marked: string, others: Readonly<Record<string, string>> = {}): readonly string[] {
  const items = [...completions(open(marked, others))];
  return items
    .sort((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1))
    .map(({ label }) => label);
}

describe('completing on a line that is indented wrongly', () => {
  for (const [what, before, label, after] of [
    ['moves a key back beside the others', '          sent<|>\n', 'sentiment', '        sentiment: <|>\n'],
    ['moves a key in beside the others', '       sent<|>\n', 'sentiment', '        sentiment: <|>\n'],
    [
      'moves a key beside those above, past a value',
      '        wait: 3d\n           sent<|>\n',
      'sentiment',
      '        wait: 3d\n        sentiment: <|>\n',
    ],
    [
      'goes on with a list',
      '        touchpoints:\n          - store\n          <|>\n',
      'checkout',
      '        touchpoints:\n          - store\n          - checkout<|>\n',
    ],
    [
      'goes on with a list from further in',
      '        touchpoints:\n          - store\n            che<|>\n',
      'checkout',
      '        touchpoints:\n          - store\n          - checkout<|>\n',
    ],
    [
      'begins an item before the others',
      '        touchpoints:\n             <|>\n          - store\n',
      'checkout',
      '        touchpoints:\n          - checkout<|>\n          - store\n',
    ],
    [
      'begins a list’s first item with its first key',
      '        evidence:\n          <|>\n',
      'type',
      '        evidence:\n          - type: <|>\n',
    ],
    ['goes on with a list of maps', '      <|>\n', 'id', '      - id: <|>\n'],
  ] as const) {
    it(what, () => equal(taking(label, HEAD + before), HEAD + after));
  }

  it('leaves a line where it is that may stand there', () => {
    equal(taking('phase', `${HEAD}    ph<|>\n`), `${HEAD}    phase: <|>\n`);
    equal(taking('owner', `${HEAD}ow<|>\n`), `${HEAD}owner: <|>\n`);
  });

  it('says nothing where a text may go on', () => {
    deepEqual(offered(`${HEAD}        title: I pay\n          at the sto<|>\n`), []);
    deepEqual(offered(`${HEAD}        title: "I pay\n          sta<|>"\n`), []);
  });
});

describe('completing half-typed text', () => {
  const list = (ids: string) => `${HEAD}        touchpoints:${ids}\n        importance: 3\n`;

  for (const [where, before, after] of [
    ['behind a dash', '\n          - <|>', '\n          - checkout<|>'],
    ['behind a bare dash', '\n          -<|>', '\n          - checkout<|>'],
    ['in an open bracket', ' [store, <|>', ' [store, checkout<|>'],
    ['in an open bracket, in an open quote', ' [store, "che<|>', ' [store, "checkout<|>'],
    [
      'in brackets over lines',
      ' [\n          store,\n          <|>\n        ]',
      ' [\n          store,\n          checkout<|>\n        ]',
    ],
    ['in an open quote', '\n          - "<|>', '\n          - "checkout<|>'],
    ['in closed quotes', '\n          - "che<|>"', '\n          - "checkout<|>"'],
    ['in an open brace', '\n          - { use: <|>', '\n          - { use: checkout<|>'],
    [
      'among comments',
      '\n          # first\n          - store # why\n          # then\n          - <|> # and',
      '\n          # first\n          - store # why\n          # then\n          - checkout<|> # and',
    ],
  ] as const) {
    it(`completes an id ${where}`, () => equal(taking('checkout', list(before)), list(after)));
  }

  it('puts the colon behind the quote of a key, once', () => {
    equal(taking('sentiment', `${HEAD}        "sent<|>"\n`), `${HEAD}        "sentiment": <|>\n`);
    equal(taking('sentiment', `${HEAD}        "sent<|>\n`), `${HEAD}        "sentiment": <|>\n`);
    equal(taking('sentiment', `${HEAD}        "sent<|>": 1\n`), `${HEAD}        "sentiment<|>": 1\n`);
    const json = { name: 'main.journey.json' };
    equal(taking('owner', '{ "id": "buy", "ow<|>" }', json), '{ "id": "buy", "owner": <|> }');
    equal(taking('owner', '{ "id": "buy", "ow<|>": "X" }', json), '{ "id": "buy", "owner<|>": "X" }');
  });

  it('puts required keys first in a new item, in braces too', () => {
    deepEqual(offered('opportunities: [{ <|>\n').slice(0, 2), ['id', 'title']);
    deepEqual(offered(`${HEAD}  - <|>\n`).slice(0, 4), ['id', 'title', 'phase', 'steps']);
  });

  it('offers the languages that the settings ask for', () => {
    const config = { 'journey.config.yaml': 'languages: [en, sv]\n' };
    deepEqual(offered('title:\n  en: Buy\n  <|>\n', config), ['sv']);
    deepEqual(offered('title: { en: Buy, <|> }\n', config), ['sv']);
  });

  it('keeps Windows’ line breaks around it', () => {
    equal(
      taking('phase', 'stages:\r\n  - id: a\r\n    ph<|>\r\n'),
      'stages:\r\n  - id: a\r\n    phase: <|>\r\n',
    );
  });

  it('offers so many ids at once, and those that fit when more is typed', () => {
    const items = Array.from({ length: 900 }, (_, index) => `  - id: shop-${index}\n    title: T\n`);
    const others = { 'a.touchpoints.yaml': `touchpoints:\n${items.join('')}` };
    const all = (marked: string) => {
      const { service, uri, position } = open(marked, others);
      return service.complete(uri, position);
    };
    const first = all(list(' [<|>]'));
    ok(first.isIncomplete && first.items.length === 500);
    deepEqual(
      all(list(' [shop-89<|>]')).items.map(({ label }) => label),
      ['shop-89', ...Array.from({ length: 10 }, (_, index) => `shop-89${index}`)],
    );
  });
});
