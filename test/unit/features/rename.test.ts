import { deepEqual, equal, ok } from 'node:assert/strict';
import { applyEdits } from '../../../server/src/service/syntax/apply-edits';
import { yaml } from '../support/cursor';
import { open } from '../support/service';

type Files = Readonly<Record<string, string>>;

interface Settings {
  readonly name?: string;
  readonly language?: 'en' | 'de' | 'da';
}

/** The texts of the files that a renaming changes, by name; the message where it is refused. */
function rename(marked: string, newName: string, others: Files = {}, settings: Settings = {}): unknown {
  const { service, uri, position } = open(marked, others, settings);
  const result = service.rename(uri, position, newName);
  if (!result || 'refused' in result) return result?.refused;
  return Object.fromEntries(
    result.map(({ document, edits }) => [
      document.uri.slice('file:///workspace/'.length),
      applyEdits(document.text.getText(), edits),
    ]),
  );
}

const journey = (id: string, touchpoints: string) => yaml`
  id: ${id}
  stages:
    - id: s
      steps:
        - id: pay
          touchpoints: ${touchpoints} # why
`;
const library = 'touchpoints:\n  - id: kiosk # ours\n    title: kiosk\n';
const shop = { 'shop.touchpoints.yaml': library };

describe('rename', () => {
  it('changes a touchpoint in its library and in three journeys, and keeps comments and quotes', () => {
    const others = {
      ...shop,
      'b.journey.yaml': journey('b', '[door, "kiosk"]'),
      'c.journey.yaml': journey('c', "[{ use: 'kiosk', title: kiosk }]"),
    };
    deepEqual(rename(journey('a', '[kio<|>sk]'), 'terminal', others), {
      'shop.touchpoints.yaml': 'touchpoints:\n  - id: terminal # ours\n    title: kiosk\n',
      'main.journey.yaml': journey('a', '[terminal]'),
      'b.journey.yaml': journey('b', '[door, "terminal"]'),
      'c.journey.yaml': journey('c', "[{ use: 'terminal', title: kiosk }]"),
    });
  });

  it('leaves what another file means by the same id', () => {
    const own = journey('b', '[{ id: kiosk, title: Ours }, kiosk]');
    deepEqual(rename(journey('a', '[kiosk<|>]'), 'terminal', { ...shop, 'b.journey.yaml': own }), {
      'shop.touchpoints.yaml': library.replace('id: kiosk', 'id: terminal'),
      'main.journey.yaml': journey('a', '[terminal]'),
    });
    deepEqual(rename(own.replace('id: kiosk', 'id: kio<|>sk'), 'terminal', { ...shop }), {
      'main.journey.yaml': journey('b', '[{ id: terminal, title: Ours }, terminal]'),
    });
  });

  it('changes a step in its file and in the plan of its journey only', () => {
    const plan = (of: string) =>
      `id: plan-${of}\njourney: ${of}\nsteps:\n  - { id: x, addresses: [kiosk, pay] } # pay\n`;
    const others = {
      'b.journey.yaml': journey('b', '[kiosk]'),
      'a.plan.yaml': plan('a'),
      'b.plan.yaml': plan('b'),
    };
    const text = journey('a', '[kiosk]').replace('id: pay\n', 'id: pay<|>\n        next: [{ to: pay }]\n');
    deepEqual(rename(text, 'order', others), {
      'main.journey.yaml': text.replace('id: pay<|>', 'id: order').replace('to: pay', 'to: order'),
      'a.plan.yaml': plan('a').replace('pay] }', 'order] }'),
    });
  });

  it('leaves a plan that means the touchpoint of the same id', () => {
    const plan = 'id: p\njourney: a\nsteps: [{ id: x, addresses: [checkout] }]\n';
    const text = journey('a', '[checkout]').replace('id: pay', 'id: check<|>out');
    deepEqual(rename(text, 'order', { 'a.plan.yaml': plan }), {
      'main.journey.yaml': text.replace('check<|>out', 'order'),
    });
  });

  it('changes the keys that name a persona', () => {
    const personas = 'personas:\n  - id: an<|>n\n    name: ann\n';
    const step = journey('a', '[kiosk]')
      .replace('id: a\n', 'id: a\npersonas: [ann, bob]\n')
      .replace('id: pay\n', 'id: pay\n        sentiment: { "ann": 1, bob: 2 }\n');
    deepEqual(rename(personas, 'zoe', { 'a.journey.yaml': step }, { name: 'team.personas.yaml' }), {
      'team.personas.yaml': 'personas:\n  - id: zoe\n    name: ann\n',
      'a.journey.yaml': step.replace('[ann,', '[zoe,').replace('"ann"', '"zoe"'),
    });
  });

  it('changes a check of one’s own wherever it is ticked', () => {
    const others = { 'a.journey.yaml': journey('a', '[{ use: kiosk, checklist: { own-check: done } }]') };
    const text = `${library}    checklist:\n      own<|>-check: { status: open, text: Own }\n`;
    deepEqual(rename(text, 'clean', others, { name: 'shop.touchpoints.yaml' }), {
      'shop.touchpoints.yaml': text.replace('own<|>-check', 'clean'),
      'a.journey.yaml': journey('a', '[{ use: kiosk, checklist: { clean: done } }]'),
    });
  });

  it('changes what nothing defines wherever it is equally lost', () => {
    deepEqual(rename(journey('a', '[gon<|>e, gone]'), 'kiosk', shop), {
      'main.journey.yaml': journey('a', '[kiosk, kiosk]'),
    });
  });

  it('leaves `extends` alone where a touchpoint extends the built-in one of its own id', () => {
    const own = 'touchpoints:\n  - id: check<|>out\n    extends: checkout\n';
    deepEqual(
      rename(own, 'till', { 'a.journey.yaml': journey('a', '[checkout]') }, { name: 'x.touchpoints.yaml' }),
      {
        'x.touchpoints.yaml': 'touchpoints:\n  - id: till\n    extends: checkout\n',
        'a.journey.yaml': journey('a', '[till]'),
      },
    );
  });

  it('writes in JSON as JSON', () => {
    const json = '{ "touchpoints": [{ "id": "kio<|>sk", "title": "Kiosk" }] }';
    deepEqual(rename(json, 'null', {}, { name: 'shop.touchpoints.json' }), {
      'shop.touchpoints.json': '{ "touchpoints": [{ "id": "null", "title": "Kiosk" }] }',
    });
  });

  it('keeps the line breaks of a file', () => {
    const text = journey('a', '[kio<|>sk]').replaceAll('\n', '\r\n');
    deepEqual(rename(text, 'gone', {}), { 'main.journey.yaml': text.replace('kio<|>sk', 'gone') });
  });

  it('works on a file that does not parse', () => {
    deepEqual(rename(`${journey('a', '[kio<|>sk]')}owner: [\n  "half`, 'terminal', shop), {
      'shop.touchpoints.yaml': library.replace('id: kiosk', 'id: terminal'),
      'main.journey.yaml': `${journey('a', '[terminal]')}owner: [\n  "half`,
    });
  });

  it('changes nothing where the name stays', () => {
    deepEqual(rename(journey('a', '[kio<|>sk]'), 'kiosk', shop), {});
  });

  it('is for names only', () => {
    equal(rename('id: a\ntitle: He<|>llo\n', 'b'), undefined);
  });
});

describe('rename among anchors and aliases', () => {
  it('changes an id once where an alias repeats it', () => {
    deepEqual(rename(journey('a', '[&k kio<|>sk, *k]'), 'till', shop), {
      'shop.touchpoints.yaml': library.replace('id: kiosk', 'id: till'),
      'main.journey.yaml': journey('a', '[&k till, *k]'),
    });
    deepEqual(rename(journey('a', '[&k kiosk, *k<|>]'), 'till'), {
      'main.journey.yaml': journey('a', '[&k till, *k]'),
    });
  });

  it('changes once what a merge key repeats', () => {
    const text = (id: string) => yaml`
      id: a
      stages:
        - id: s
          steps:
            - &one
              id: pay
              touchpoints: [${id}]
            - <<: *one
              id: again
    `;
    deepEqual(rename(text('kio<|>sk'), 'till'), { 'main.journey.yaml': text('till') });
  });

  it('leaves what an alias repeats as something else', () => {
    const text = 'touchpoints:\n  - id: &k kio<|>sk\n    title: *k\n';
    deepEqual(rename(text, 'till', {}, { name: 'shop.touchpoints.yaml' }), {
      'shop.touchpoints.yaml': 'touchpoints:\n  - id: &k till\n    title: kiosk\n',
    });
    deepEqual(
      rename(
        'touchpoints:\n  - title: &k kiosk\n    id: *<|>k\n',
        'till',
        {},
        { name: 'a.touchpoints.yaml' },
      ),
      {
        'a.touchpoints.yaml': 'touchpoints:\n  - title: &k kiosk\n    id: till\n',
      },
    );
  });

  it('does not take the anchor of a map for that of its first key', () => {
    const text = (id: string) =>
      journey('a', '[kiosk]').replace(
        'id: pay\n',
        `id: pay\n        sentiment: &all\n          ${id}: 1\n        sentiment_target: *all\n`,
      );
    deepEqual(rename(text('an<|>n'), 'zoe'), { 'main.journey.yaml': text('zoe') });
  });

  it('renames an anchor with its aliases', () => {
    deepEqual(rename('x-a: &ba<|>se { k: 1 }\nx-b: *base # *base\n', 'Grund'), {
      'main.journey.yaml': 'x-a: &Grund { k: 1 }\nx-b: *Grund # *base\n',
    });
    equal(
      rename('x-a: &ba<|>se 1\n', 'two words'),
      '“two words” cannot be the name of an anchor: leave out blanks, commas, brackets and braces.',
    );
    equal(rename('x-a: &ba<|>se 1\nx-b: &other 2\n', 'other'), 'Another anchor is already called “other”.');
  });
});

describe('rename refuses', () => {
  it('what is built in', () => {
    const text = journey('a', '[check<|>out]');
    equal(rename(text, 'till'), '“checkout” is built in (touchpoint) and keeps its id.');
    equal(
      rename(text, 'till', {}, { language: 'de' }),
      '„checkout“ ist eingebaut (Touchpoint) und behält seine Id.',
    );
    equal(
      rename('id: a # journey-disable-line missing-<|>goal\n', 'x'),
      '“missing-goal” is built in (rule) and keeps its id.',
    );
  });

  it('a name that is no id', () => {
    for (const name of ['Kiosk', 'the kiosk', '1st', '', 'a'.repeat(65), 'kiösk'])
      equal(
        rename(journey('a', '[kio<|>sk]'), name, shop),
        `“${name}” cannot be an id. Write up to 64 small letters (a–z), digits and hyphens, beginning with a letter.`,
      );
  });

  it('a name that is taken in the folder, in the file for what is local to it, or by the catalogue', () => {
    const two = { ...shop, 'b.touchpoints.yaml': 'touchpoints: [{ id: door, title: Door }]\n' };
    const taken = (id: string, kind: string) => `The id “${id}” is already taken (${kind}).`;
    equal(rename(journey('a', '[kio<|>sk]'), 'door', two), taken('door', 'touchpoint'));
    equal(rename(journey('a', '[kio<|>sk]'), 'checkout', shop), taken('checkout', 'touchpoint'));
    const steps = (ids: readonly string[]) =>
      `id: x\nstages: [{ id: s, steps: [${ids.map(id => `{ id: ${id} }`).join(', ')}] }]\n`;
    equal(rename(steps(['p<|>ay', 'go']), 'go'), taken('go', 'step'));
    deepEqual(rename(steps(['p<|>ay']), 'go', { 'b.journey.yaml': steps(['go']) }), {
      'main.journey.yaml': steps(['go']),
    });
  });

  it('a name that a key beside it has already', () => {
    const text = journey('a', '[kiosk]').replace(
      'id: pay\n',
      'id: pay\n        sentiment: { ann: 1, bob: 2 }\n',
    );
    const personas = 'personas:\n  - id: an<|>n\n    name: Ann\n';
    equal(
      rename(personas, 'bob', { 'a.journey.yaml': text }, { name: 'team.personas.yaml' }),
      'The id “bob” is already taken (persona).',
    );
  });

  it('a name that a plan would take for something else', () => {
    const plan = (id: string) => `id: p\njourney: a\nsteps: [{ id: x, addresses: [${id}] }]\n`;
    const step = journey('a', '[kiosk]').replace('id: pay', 'id: p<|>ay');
    equal(
      rename(step, 'kiosk', { ...shop, 'a.plan.yaml': plan('pay') }),
      'The id “kiosk” is already taken (touchpoint).',
    );
    const touchpoint = library.replace('kiosk', 'kio<|>sk');
    const others = { 'a.journey.yaml': journey('a', '[kiosk]'), 'a.plan.yaml': plan('pay') };
    equal(
      rename(touchpoint, 'pay', others, { name: 'shop.touchpoints.yaml' }),
      'The id “pay” is already taken (step).',
    );
  });

  it('what is defined in a file that the settings leave out', () => {
    const others = { 'journey.config.yaml': 'exclude: [old/**]\n' };
    equal(
      rename(library.replace('kiosk', 'kio<|>sk'), 'till', others, { name: 'old/s p.touchpoints.yaml' }),
      '“kiosk” is defined in s p.touchpoints.yaml, which the settings exclude.',
    );
  });
});

describe('prepare rename', () => {
  const prepared = (marked: string, others: Files = {}) => {
    const { service, uri, position } = open(marked, others);
    const result = service.prepareRename(uri, position);
    if (!result || 'refused' in result) return result?.refused;
    const text = service.documents().get(uri)?.text.getText(result.range);
    return `${text} as ${result.placeholder}`;
  };

  it('offers the id without its quotes', () => {
    equal(prepared(journey('a', '[ki<|>osk]')), 'kiosk as kiosk');
    equal(prepared(journey('a', "['ki<|>osk']")), 'kiosk as kiosk');
    equal(prepared(journey('a', '["kiosk"<|>]')), 'kiosk as kiosk');
    equal(prepared('x-a: &ba<|>se 1\n'), 'base as base');
  });

  it('says at once what cannot be renamed', () => {
    equal(prepared(journey('a', '[check<|>out]')), '“checkout” is built in (touchpoint) and keeps its id.');
    equal(prepared('id: a\ntitle: He<|>llo\n'), undefined);
  });
});

describe('a renaming', () => {
  it('is tied to the versions of the files, where they have one', () => {
    const { service, uri, position } = open(journey('a', '[ki<|>osk]'), shop);
    const result = service.rename(uri, position, 'till');
    ok(result && !('refused' in result));
    deepEqual(
      result.map(({ document }) => document.version),
      [null, 1],
    );
  });
});
