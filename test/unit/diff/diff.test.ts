import { deepEqual, equal } from 'node:assert/strict';
import { yaml } from '../support/cursor';
import { uriOf } from '../support/service';
import { compare, entriesOf, edited as replacedIn, told } from './compared';

const ASK = `      - id: ask
        title: Ask a friend
        sentiment: { lena: 2, otto: -1 }
`;
const PAY = `      - id: pay
        title: Pay
        sentiment: -1
        touchpoints:
          - id: kiosk
            title: Kiosk
            status: works
            checklist: { greet: done }
`;
const BASE = `id: shop
title: Shop
stages:
  - id: choose
    title: Choose
    phase: before
    steps:
      - id: look
        title: Look around
        sentiment: 1
        needs: [Prices, Photos, Advice]
        touchpoints: [website, social-media]
        pain_points:
          - Too many tabs
          - { id: slow, text: It is slow }
${ASK}  - id: buy
    title: Buy
    phase: during
    steps:
${PAY}opportunities:
  - id: faster
    title: Faster checkout
    from: [pay, look]
    effort: 2
    solutions:
      - { id: wallet, title: Wallets }
`;

/** The text with one piece of it replaced. */
const edited = (old: string, now: string, text = BASE) => replacedIn(old, now, text);

/** The differences after one piece of the text was replaced. */
const replaced = (old: string, now: string) => told(BASE, edited(old, now));

describe('comparing two states of a journey', () => {
  it('finds nothing in the same text', () => {
    deepEqual(told(BASE, BASE), []);
  });

  it('finds nothing in another way of writing the same', () => {
    const other = edited('- Too many tabs', '- { text: Too many tabs }')
      .replace('id: shop\ntitle: Shop\n', '# A shop\ntitle: { en: "Shop" }\nid: "shop"\n')
      .replace(
        'needs: [Prices, Photos, Advice]',
        'needs:\n          - Prices\n          - Photos\n          - Advice',
      )
      .replace('greet: done', 'greet: { status: done }');
    deepEqual(told(BASE, other), []);
  });

  it('tells a new step, and what is inside it not again', () => {
    const greet = PAY.replace('id: pay', 'id: greet').replace('title: Pay', 'title: Greet');
    deepEqual(replaced(PAY, greet + PAY), ['Step “Greet” added']);
  });

  it('tells a removed touchpoint, and where it was', () => {
    const view = compare(BASE, BASE.replace('[website, social-media]', '[website]'));
    const [entry] = entriesOf(view);
    deepEqual(
      [entry?.type, entry?.kind, entry?.id, entry?.within],
      ['removed', 'touchpoint', 'social-media', ['Choose', 'Look around']],
    );
    equal(entry?.source?.path, '/stages/choose/steps/look');
  });

  it('tells a step that changed its place among its neighbours', () => {
    const base = edited(ASK, `      - { id: note, title: Take notes }\n${ASK}`);
    const first = edited('      - id: look\n', `${ASK}      - id: look\n`, edited(ASK, '', base));
    deepEqual(told(base, first), ['Step “Ask a friend” moved from place 3 to 1']);
  });

  it('tells a step that went to another stage', () => {
    deepEqual(told(BASE, edited(PAY, ASK + PAY, edited(ASK, ''))), [
      'Step “Ask a friend” moved from “Choose” to “Buy”',
    ]);
  });

  it('tells another title, also in one of several languages', () => {
    deepEqual(replaced('title: Pay', 'title: Pay up'), ['Step “Pay” is now called “Pay up”']);
    const english = BASE.replace('title: Pay', 'title: { en: Pay, de: Zahlen }');
    deepEqual(told(english, english.replace('Zahlen', 'Bezahlen')), [
      'Step “Pay”: Title › German changed from “Zahlen” to “Bezahlen”',
    ]);
  });

  it('tells another id of the same thing, and does not tell it again where the id is named', () => {
    const renamed = BASE.replace('id: look', 'id: look-around').replace('[pay, look]', '[pay, look-around]');
    deepEqual(told(BASE, renamed), ['Step “Look around” now has the id look-around instead of look']);
  });

  it('recognises a thing whose id and title changed by its unchanged rest', () => {
    const renamed = BASE.replace('id: pay', 'id: settle')
      .replace('title: Pay', 'title: Settle')
      .replace('[pay,', '[settle,');
    deepEqual(told(BASE, renamed), [
      'Step “Settle” now has the id settle instead of pay',
      'Step “Pay” is now called “Settle”',
    ]);
  });

  it('tells values with what they were', () => {
    const [entry] = entriesOf(compare(BASE, BASE.replace('sentiment: -1', 'sentiment: 0')));
    deepEqual(
      [entry?.path, entry?.field, entry?.before, entry?.after],
      [['sentiment'], 'Sentiment', '−1', '0'],
    );
    equal(entry?.text, 'Step “Pay”: Sentiment changed from −1 to 0');
    deepEqual(replaced('otto: -1', 'otto: 0'), [
      'Step “Ask a friend”: Sentiment › otto changed from −1 to 0',
    ]);
    deepEqual(replaced('effort: 2', 'effort: 2\n    insight: Queues'), [
      'Opportunity “Faster checkout”: Insight is now “Queues”',
    ]);
    deepEqual(replaced('    effort: 2\n', ''), [
      'Opportunity “Faster checkout”: Effort no longer set, was 2',
    ]);
  });

  it('tells the items of a list that came, went, changed or changed places', () => {
    deepEqual(replaced('[Prices, Photos, Advice]', '[Prices, Photos, Advice, Calm]'), [
      'Step “Look around”: Needs – added “Calm”',
    ]);
    deepEqual(replaced('[Prices, Photos, Advice]', '[Prices, Advice]'), [
      'Step “Look around”: Needs – removed “Photos”',
    ]);
    deepEqual(replaced('Photos, Advice', 'Pictures, Advice'), [
      'Step “Look around”: Needs changed from “Photos” to “Pictures”',
    ]);
    deepEqual(replaced('[Prices, Photos, Advice]', '[Advice, Prices, Photos]'), [
      'Step “Look around”: Needs – order changed',
    ]);
  });

  it('follows pain points that have no id by their place', () => {
    deepEqual(replaced('Too many tabs', 'Far too many tabs'), [
      'Pain point “Too many tabs” is now called “Far too many tabs”',
    ]);
  });

  it('calls checks by what they say', () => {
    const base = edited('greet: done', 'ads-reach-new-customers: open');
    deepEqual(told(base, edited('ads-reach-new-customers: open', 'ads-reach-new-customers: done', base)), [
      'Touchpoint “Kiosk”: Checklist › “Pop-ups or banners reach new customers on other websites” › Check status changed from “open” to “done”',
    ]);
  });

  it('tells the journey’s own fields before its stages, and opportunities behind them', () => {
    const view = compare(
      BASE,
      BASE.replace('title: Shop', 'title: Shop\ngoal: Buy')
        .replace('title: Pay', 'title: Pay up')
        .replace('Wallets', 'Wallet'),
    );
    deepEqual(
      view.groups.map(({ stage, entries }) => [stage?.title, entries.map(({ text }) => text)]),
      [
        [undefined, ['Journey “Shop”: Goal is now “Buy”']],
        ['Buy', ['Step “Pay” is now called “Pay up”']],
        [undefined, ['Solution “Wallets” is now called “Wallet”']],
      ],
    );
    deepEqual(view.counts, { added: 0, removed: 0, moved: 0, renamed: 2, 'new-id': 0, changed: 1 });
  });

  it('draws the curve of each persona as it was and is', () => {
    const { curves } = compare(BASE, BASE.replace('sentiment: -1', 'sentiment: 1'));
    deepEqual(
      curves.map(({ id, points }) => [id, points.map(({ step, before, after }) => [step, before, after])]),
      [
        [
          'lena',
          [
            ['look', 1, 1],
            ['ask', 2, 2],
            ['pay', -1, 1],
          ],
        ],
        [
          'otto',
          [
            ['look', 1, 1],
            ['ask', -1, -1],
            ['pay', -1, 1],
          ],
        ],
      ],
    );
  });

  it('speaks German and Danish', () => {
    const changed = BASE.replace('sentiment: -1', 'sentiment: 0').replace('website, ', '');
    deepEqual(
      (['de', 'da'] as const).map(language =>
        entriesOf(compare(BASE, changed, { language })).map(({ text }) => text),
      ),
      [
        ['Touchpoint „Unternehmenswebsite“ entfällt', 'Schritt „Pay“: Stimmung jetzt 0 statt −1'],
        ['Berøringspunkt »Website« er fjernet', 'Trin »Pay«: Stemning ændret fra −1 til 0'],
      ],
    );
  });
});

describe('comparing what a journey names', () => {
  const JOURNEY = yaml`
    id: shop
    title: Shop
    personas: [lena]
    stages:
      - id: buy
        title: Buy
        phase: during
        steps:
          - id: pay
            title: Pay
            touchpoints: [checkout, { use: checkout, status: planned }]
          - id: repay
            title: Repay
            touchpoints: [checkout]
  `;
  const LIBRARY = yaml`
    touchpoints:
      - id: checkout
        title: Checkout
        extends: web-shop
        status: works
  `;
  const PERSONAS = 'personas:\n  - { id: lena, name: Lena, role: Buyer }\n';
  const files = (library = LIBRARY, personas = PERSONAS) => ({
    'main.journey.yaml': JOURNEY,
    'a.touchpoints.yaml': library,
    'b.personas.yaml': personas,
  });

  it('tells once what changed in a library, where the journey meets it first, and leads to the library', () => {
    const view = compare(files(), files(LIBRARY.replace('works', 'retired')));
    deepEqual(
      entriesOf(view).map(({ text, within, source }) => [text, within, source?.uri]),
      [
        [
          'Touchpoint “Checkout”: Status changed from “works” to “retired”',
          ['Buy', 'Pay'],
          uriOf('a.touchpoints.yaml'),
        ],
      ],
    );
  });

  it('tells what changed of a persona of the journey', () => {
    deepEqual(told(files(), files(LIBRARY, PERSONAS.replace('Buyer', 'Owner'))), [
      'Persona “Lena”: Role changed from “Buyer” to “Owner”',
    ]);
  });

  it('compares libraries by themselves', () => {
    const name = 'a.touchpoints.yaml';
    const changed = `${LIBRARY.replace('works', 'retired')}  - id: kiosk\n    title: Kiosk\n`;
    deepEqual(
      entriesOf(compare(files(), files(changed), { older: name, newer: name })).map(({ text }) => text),
      ['Touchpoint “Checkout”: Status changed from “works” to “retired”', 'Touchpoint “Kiosk” added'],
    );
  });

  it('compares a journey with the future one that improves it, without saying that they are two', () => {
    const future = JOURNEY.replace('id: shop\n', 'id: shop-2027\nstate: future\nvariant_of: shop\n')
      .replace('- id: repay', '- id: thanks')
      .replace('title: Repay', 'title: Thank you');
    const state = { ...files(), 'future.journey.yaml': future };
    deepEqual(
      entriesOf(compare(state, state, { newer: 'future.journey.yaml' })).map(({ text }) => text),
      ['Step “Thank you” now has the id thanks instead of repay', 'Step “Repay” is now called “Thank you”'],
    );
  });
});
