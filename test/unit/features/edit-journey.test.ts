import { deepEqual, equal } from 'node:assert/strict';
import type { JourneyEdit } from '../../../server/src/protocol';
import { edited, editedFiles, MAIN, outcomeOf } from './journey-editing';

const SHOP = `id: shop # ours
title: { en: Shop, de: Laden }
stages:
  # how it begins
  - id: look
    title: Looking # around
    phase: before
    steps:
      # first of all
      - id: search
        title: { en: I search, de: Ich suche }
        sentiment: -1 # annoyed
        touchpoints: [website]

      - id: compare
        title: 'I compare'
        pain_points:
          - Too many offers # far
          - id: hidden
            text: { en: "Hidden costs" }
  - id: buy
    title: Buying
    phase: during
    steps:
      - id: pay # at last
        title: I pay
        sentiment: { ann: 1, bo: -2 } # both
        touchpoints:
          - checkout # at the till
  - id: rest
    title: Resting
    phase: after
    steps: [] # none yet
opportunities:
  - { id: faster, title: "Pay, faster", from: [pay] }
`;

/** The shop after an edit, which changes this and nothing else. */
function changes(edit: JourneyEdit, from: string, to: string, language = 'en'): void {
  equal(SHOP.split(from).length, 2, `once in the text: ${from}`);
  equal(edited(SHOP, edit, { language }), SHOP.replace(from, to));
}

const feel = (step: string, persona: string, value: number | null): JourneyEdit => ({
  type: 'sentiment',
  step: `step/${step}`,
  curve: 'current',
  persona,
  value,
});

describe('Moving a point of a curve', () => {
  it('writes the value of everybody', () => {
    const plain = 'id: a\nstages:\n  - id: s\n    steps:\n      - id: x\n        sentiment: -1 # why\n';
    equal(edited(plain, feel('x', 'all', 2)), plain.replace('-1', '2'));
    equal(edited(plain, feel('x', 'all', null)), plain.replace('sentiment: -1 ', ''));
  });

  it('writes the value of one persona', () => {
    changes(feel('pay', 'bo', 0), 'bo: -2', 'bo: 0');
    changes(feel('pay', 'cleo', 1), 'bo: -2 }', 'bo: -2, cleo: 1 }');
    changes(feel('pay', 'ann', null), '{ ann: 1, bo: -2 }', '{ bo: -2 }');
  });

  it('tells the personas apart where one number was for all', () => {
    changes(feel('search', 'bo', 2), 'sentiment: -1', 'sentiment: { ann: -1, bo: 2 }');
    changes(feel('search', 'bo', null), 'sentiment: -1', 'sentiment: { ann: -1 }');
  });

  it('begins where nothing is said, in the place that the language has for it', () => {
    changes(
      feel('compare', 'ann', -2),
      "title: 'I compare'\n",
      "title: 'I compare'\n        sentiment: { ann: -2 }\n",
    );
    const target: JourneyEdit = { ...feel('search', 'all', 2), curve: 'target' } as JourneyEdit;
    changes(target, '-1 # annoyed\n', '-1 # annoyed\n        sentiment_target: 2\n');
  });

  it('leaves alone what is written elsewhere', () => {
    const shared =
      'id: a\nx-mood: &mood { ann: 1 }\nstages:\n- id: s\n  steps:\n  - { id: x, sentiment: *mood }\n';
    equal(edited(shared, feel('x', 'ann', 2)), 'elsewhere');
  });
});

describe('A title written in place', () => {
  const retitle = (thing: string, text: string): JourneyEdit => ({ type: 'retitle', thing, text });

  it('is that of a stage, a step, a pain point or an opportunity', () => {
    changes(retitle('stage/look', 'Seeing'), 'title: Looking #', 'title: Seeing #');
    changes(retitle('step/compare', 'I weigh up'), "'I compare'", "'I weigh up'");
    changes(retitle('pain-point/compare/#1', 'No: many'), '- Too many offers #', '- "No: many" #');
    changes(retitle('pain-point/compare/hidden', 'Fees'), '"Hidden costs"', '"Fees"');
    changes(retitle('opportunity/pay/faster', 'Pay, soon'), '"Pay, faster"', '"Pay, soon"');
  });

  it('is written in the language that is read, and in no other', () => {
    changes(retitle('step/search', 'Ich stöbere'), 'de: Ich suche', 'de: Ich stöbere', 'de');
    changes(retitle('step/search', 'Jeg søger'), 'de: Ich suche }', 'de: Ich suche, da: Jeg søger }', 'da');
    changes(retitle('step/search', 'Ich find’s'), 'de: Ich suche', 'de: Ich find’s', 'de-AT');
  });

  it('of a touchpoint is written where it has one', () => {
    const library = 'touchpoints:\n  - id: kiosk\n    title: Kiosk # old\n';
    const files = { [MAIN]: SHOP.replace('[website]', '[kiosk]'), 'a.touchpoints.yaml': library };
    deepEqual(editedFiles(files, retitle('touchpoint/search/kiosk', 'Stand')), {
      ...files,
      'a.touchpoints.yaml': library.replace('Kiosk #', 'Stand #'),
    });
    const inline = SHOP.replace('[website]', '[{ id: kiosk, title: Kiosk }]');
    equal(edited(inline, retitle('touchpoint/search/kiosk', 'A, b')), inline.replace('Kiosk }', '"A, b" }'));
  });

  it('of a built-in touchpoint becomes one of this journey’s own', () => {
    changes(
      retitle('touchpoint/pay/checkout', 'Till'),
      '- checkout # at the till\n',
      '- use: checkout # at the till\n            title: Till\n',
    );
    changes(retitle('touchpoint/search/website', 'Site'), '[website]', '[{ use: website, title: Site }]');
  });
});

describe('Adding to a map', () => {
  const add = (what: string, at: string, text: string, known = false): JourneyEdit =>
    ({ type: 'add', what, at, text, known }) as JourneyEdit;

  it('puts a step behind another, above the comments of the next', () => {
    changes(
      add('steps', 'step/search', 'I ask Ann'),
      '        touchpoints: [website]\n',
      '        touchpoints: [website]\n      - id: i-ask-ann\n        title: I ask Ann\n',
    );
    changes(
      add('steps', 'stage/rest', 'I pay'),
      'steps: [] # none yet\n',
      'steps:\n      - id: i-pay\n        title: I pay # none yet\n',
    );
  });

  it('puts a stage of the same phase behind another', () => {
    changes(
      add('stages', 'stage/buy', 'Waiting'),
      '          - checkout # at the till\n',
      '          - checkout # at the till\n  - id: waiting\n    title: Waiting\n    phase: during\n    steps: []\n',
    );
  });

  it('gives a step a touchpoint that is known, or one of its own', () => {
    changes(add('touchpoints', 'step/search', 'search-ads', true), '[website]', '[website, search-ads]');
    changes(
      add('touchpoints', 'step/pay', 'Checkout'),
      '- checkout # at the till\n',
      '- checkout # at the till\n          - id: checkout-2\n            title: Checkout\n',
    );
  });

  it('gives a step a text of any lane, in the language that is read', () => {
    changes(
      add('painPoints', 'step/pay', 'Slow # very'),
      '- checkout # at the till\n',
      '- checkout # at the till\n        pain_points:\n          - "Slow # very"\n',
    );
    changes(
      add('painPoints', 'step/compare', 'Teuer'),
      'text: { en: "Hidden costs" }\n',
      'text: { en: "Hidden costs" }\n          - { de: Teuer }\n',
      'de',
    );
  });

  it('gives the journey an opportunity that comes from the step', () => {
    changes(
      add('opportunities', 'step/search', 'Find faster'),
      'from: [pay] }\n',
      'from: [pay] }\n  - id: find-faster\n    title: Find faster\n    from: [search]\n',
    );
  });
});

describe('Moving a step', () => {
  const move = (thing: string, before: string | null, into?: string): JourneyEdit => ({
    type: 'move',
    thing,
    before,
    ...(into === undefined ? {} : { into }),
  });

  it('takes its comments along within the stage', () => {
    const [first, second] = [
      '      # first of all\n      - id: search\n        title: { en: I search, de: Ich suche }\n        sentiment: -1 # annoyed\n        touchpoints: [website]\n',
      '      - id: compare\n        title: \'I compare\'\n        pain_points:\n          - Too many offers # far\n          - id: hidden\n            text: { en: "Hidden costs" }\n',
    ];
    changes(move('step/search', null), `${first}\n${second}`, `${second}\n${first}`);
    changes(move('step/compare', 'step/search'), `${first}\n${second}`, `${second}\n${first}`);
  });

  it('leads to another stage: before one of its steps, or to its end', () => {
    const step = SHOP.slice(SHOP.indexOf('      # first'), SHOP.indexOf('\n      - id: compare'));
    const without = SHOP.replace(step, '');
    equal(
      edited(SHOP, move('step/search', 'step/pay')),
      without.replace('      - id: pay', `${step}      - id: pay`),
    );
    equal(
      edited(SHOP, move('step/search', null, 'stage/buy')),
      without.replace('# at the till\n', `# at the till\n${step}`),
    );
    equal(
      edited(SHOP, move('step/search', null, 'stage/rest')),
      without.replace('steps: [] # none yet\n', `steps:  # none yet\n${step}`),
    );
  });

  it('leaves an empty list where it was the only one', () => {
    const pay = SHOP.slice(SHOP.indexOf('      - id: pay'), SHOP.indexOf('  - id: rest'));
    equal(
      edited(SHOP, move('step/pay', 'step/compare')),
      SHOP.replace(`steps:\n${pay}`, 'steps: []\n').replace(
        '      - id: compare',
        `${pay}      - id: compare`,
      ),
    );
  });

  it('works in JSON too', () => {
    const json = `{ "id": "a", "stages": [{ "id": "s", "steps": [{ "id": "x" }, { "id": "y" }] }, { "id": "t", "steps": [] }] }`;
    const name = 'a.journey.json';
    equal(
      edited(json, move('step/x', null), {}, name),
      json.replace('{ "id": "x" }, { "id": "y" }', '{ "id": "y" }, { "id": "x" }'),
    );
    equal(
      edited(json, move('step/x', null, 'stage/t'), {}, name),
      json.replace('{ "id": "x" }, ', '').replace('[] }]', '[{ "id": "x" }] }]'),
    );
  });

  it('does not put a step among things of another kind', () => {
    equal(edited(SHOP, move('step/pay', 'stage/buy')), 'elsewhere');
    equal(edited(SHOP, move('step/pay', 'step/gone')), 'elsewhere');
  });
});

describe('Removing', () => {
  const remove = (thing: string): JourneyEdit => ({ type: 'remove', thing });

  it('takes a thing with the comments right above it', () => {
    const step = SHOP.slice(SHOP.indexOf('      # first'), SHOP.indexOf('\n      - id: compare'));
    changes(remove('step/search'), step, '');
    changes(remove('pain-point/compare/#1'), '          - Too many offers # far\n', '');
  });

  it('takes a list along of which nothing is left, but no stage’s steps', () => {
    changes(
      remove('touchpoint/pay/checkout'),
      '        touchpoints:\n          - checkout # at the till\n',
      '',
    );
    changes(remove('touchpoint/search/website'), '        touchpoints: [website]\n', '');
    const pay = SHOP.slice(SHOP.indexOf('      - id: pay'), SHOP.indexOf('  - id: rest'));
    changes(remove('step/pay'), `steps:\n${pay}`, 'steps: []\n');
  });
});

describe('Moving a bar of the plan', () => {
  const plan = `id: p
journey: shop
start: 2026-11-02
length: 30
steps:
  - id: first # of all
    days: [1, 7] # a week
  - { id: second, title: Then }
`;
  const schedule = (id: string, first: number, last: number): JourneyEdit => ({
    type: 'schedule',
    thing: `plan-step/${id}`,
    days: [first, last],
  });
  const files = { [MAIN]: SHOP, 'shop.plan.yaml': plan };

  it('writes its days, in the plan’s own file', () => {
    deepEqual(editedFiles(files, schedule('first', 3, 9)), {
      ...files,
      'shop.plan.yaml': plan.replace('[1, 7]', '[3, 9]'),
    });
    deepEqual(editedFiles(files, schedule('second', 8, 9)), {
      ...files,
      'shop.plan.yaml': plan.replace('Then }', 'Then, days: [ 8, 9 ] }'),
    });
  });

  it('needs a plan that is written', () => {
    equal(edited(SHOP, schedule('inventory', 1, 2)), 'gone');
  });
});

describe('An edit of the preview', () => {
  const remove: JourneyEdit = { type: 'remove', thing: 'step/pay' };

  it('is refused where the document has moved on, or cannot be read', () => {
    equal(edited(SHOP, remove, { version: 6 }), 'stale');
    equal(edited(SHOP.replace('phase: after', 'phase after'), remove), 'unreadable');
  });

  it('is refused where what it is about is gone', () => {
    equal(edited(SHOP, { type: 'remove', thing: 'step/gone' }), 'gone');
  });

  it('is refused where an alias would lose its anchor', () => {
    const tied = 'id: a\nstages:\n- id: s\n  steps:\n  - &x { id: x }\n  - { <<: *x, id: y }\n';
    equal(edited(tied, { type: 'remove', thing: 'step/x' }), 'elsewhere');
  });

  it('carries the version that it was made for', () => {
    const outcome = outcomeOf({ [MAIN]: SHOP }, remove);
    deepEqual('edits' in outcome && outcome.edits.map(({ document }) => document.version), [7]);
  });
});
