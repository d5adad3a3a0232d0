import { deepEqual, equal, match } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { DisplayLanguage } from '../../../server/src/service';
import { yaml } from '../support/cursor';
import { FOLDER, findingsIn, planIn, serviceOf } from './made-plan';

const SAMPLES = join(__dirname, '../../../samples');
const LANGUAGES: readonly DisplayLanguage[] = ['en', 'de', 'da'];
const LENGTHS = Array.from({ length: 17 }, (_, index) => 14 + index);

/** The samples without the plans that somebody wrote for them. */
const samples = Object.fromEntries(
  readdirSync(SAMPLES)
    .filter(name => name.endsWith('.yaml') && !name.endsWith('.plan.yaml'))
    .map(name => [
      name,
      readFileSync(join(SAMPLES, name), 'utf8').replace(/^plan:\n(?:[ \n#].*\n|\n)*/m, ''),
    ]),
);
const broken = Object.fromEntries(
  readdirSync(join(SAMPLES, 'broken')).map(name => [
    name,
    readFileSync(join(SAMPLES, 'broken', name), 'utf8'),
  ]),
);

describe('The text of a plan', () => {
  for (const language of LANGUAGES) {
    it(`of a sample has no finding, whatever its length (${language})`, () => {
      const known = serviceOf(samples, language);
      for (const name of Object.keys(samples).filter(file => file.endsWith('.journey.yaml'))) {
        equal(planIn(known, name).view.proposed, true, name);
        // All of them are made first: a plan that is added makes the journey's findings old.
        const plans = LENGTHS.map(length => planIn(known, name, { length, workdays: 'mon-fri' }));
        for (const plan of plans) deepEqual(findingsIn(known, plan), [], name);
      }
    }).timeout(20_000);
  }

  it('of a broken journey has no finding, even while it is being typed', () => {
    const known = serviceOf({ ...samples, ...broken });
    for (const name of Object.keys(broken)) {
      const plan = known.plan(FOLDER + name, { length: 14 });
      if (plan?.view.proposed) deepEqual(findingsIn(known, plan), [], name);
    }
  });

  it('has no finding, whatever people write', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('# journey-disable', 'a: b', '- x', '"', "'", '| x', '{', '2026-11-21', 'null', 'a\nb'),
    );
    const text = anything.filter(value => /\S/.test(value));
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.constantFrom(...LANGUAGES),
        fc.integer({ min: 14, max: 30 }),
        journeyOf,
      ),
      { numRuns: 60 },
    );
  }).timeout(20_000);

  it('is the same every time, and another one on another day', () => {
    const once = planIn(serviceOf(samples), 'buchladen.journey.yaml').text;
    equal(planIn(serviceOf(samples), 'buchladen.journey.yaml').text, once);
    match(planIn(serviceOf(samples, 'en', '2026-12-24'), 'buchladen.journey.yaml').text, /start: 2026-12-24/);
  });

  it('says who does what, and why', () => {
    const known = serviceOf({ 'a.journey.yaml': SHOP });
    const { text, uri } = planIn(known, 'a.journey.yaml', {
      start: '2026-12-01',
      length: 14,
      workdays: 'mon-sat',
      holidays: ['2026-12-25', '2026-12-08', '2026-12-25'],
    });
    equal(uri, `${FOLDER}a.plan.yaml`);
    equal(text.slice(0, EXPECTED.length), EXPECTED);
  });

  it('leaves out what a file of its own cannot name', () => {
    const nameless = serviceOf({ 'a.journey.yaml': SHOP.replace(/^id: a\n/, '') });
    const plan = planIn(nameless, 'a.journey.yaml');
    deepEqual(findingsIn(nameless, plan), []);
    match(plan.text, /^id: plan$/m);
    match(plan.text, / {6}- kiosk #/);
  });

  it('takes names that are free', () => {
    const known = serviceOf({
      'a.journey.yaml': SHOP,
      'a.plan.yaml': 'id: a-plan\njourney: other\n',
      'a-2.plan.yaml': 'id: a-plan-2\njourney: other\n',
    });
    const plan = planIn(known, 'a.journey.yaml');
    equal(plan.uri, `${FOLDER}a-3.plan.yaml`);
    match(plan.text, /^id: a-plan-3$/m);
  });

  it('is that of the plan which somebody wrote', () => {
    const inline = 'id: a\nstages: []\nplan:\n  # Ours\n  id: p\n  steps:\n    - id: x\n';
    equal(
      planIn(serviceOf({ 'a.journey.yaml': inline }), 'a.journey.yaml').text,
      'id: p\nsteps:\n  - id: x\n',
    );
    const files = { 'a.journey.yaml': 'id: a\nstages: []\n', 'b.plan.yaml': 'id: p # ours\njourney: a\n' };
    for (const name of Object.keys(files)) {
      const { id, uri, text } = planIn(serviceOf(files), name);
      deepEqual({ id, uri, text }, { id: 'p', uri: `${FOLDER}b.plan.yaml`, text: files['b.plan.yaml'] });
    }
    equal(serviceOf({ 'x.plan.yaml': 'id: p\n' }).plan(`${FOLDER}x.plan.yaml`), undefined);
    equal(serviceOf({ 'x.guide.yaml': 'id: g\n' }).plan(`${FOLDER}x.guide.yaml`), undefined);
  });
});

const SHOP = yaml`
  id: a
  title: Buy
  owner: Ann
  stages:
    - id: s
      title: S
      steps:
        - id: look
          title: Look around
          sentiment: -2
          touchpoints:
            - id: kiosk
              title: The kiosk
              owner: Bo
              weaknesses: [Never open]
            - website
  opportunities:
    - id: open-it
      title: Open on Sundays
      kind: problem
      owner: Bo
      insight: People come on Sundays.
`;

const EXPECTED = yaml`
  # Plan for “Buy”, made on 2026-11-21 from what was found in the journey and from the template.
  # journey-disable-next-line unmeasured-plan -- nothing is measured yet
  id: a-plan
  title: "14-day plan: Buy"
  language: en
  journey: a
  start: 2026-12-01
  length: 14
  workdays: mon-sat
  holidays:
    - 2026-12-08
    - 2026-12-25

  steps:
    # Why: Only what has been listed can be improved in a sensible order.
    - id: inventory
      title: Take stock of the touchpoints
      days: [1, 3]
      status: todo
      owner: Bo
      deliverable: A list of all touchpoints with their documented weaknesses
      activities:
        - List every touchpoint that exists today, in detail
        - Look for the weaknesses of each touchpoint
        - Document the weaknesses
        - Decide on the opportunity “Open on Sundays”
        - Examine “Look around” and decide what will change (low sentiment (−2); found by weakest-moment-unaddressed)
        - "Examine “The kiosk” and decide what will change (weakness: Never open)"
      addresses:
        - open-it # Open on Sundays: People come on Sundays.
        - look # low sentiment (−2); found by weakest-moment-unaddressed
        - kiosk # weakness: Never open

    # Why: Channels that contradict each other confuse and frustrate customers.
    - id: communication-guide
`;

/** A journey with these texts; fails where the plan made for it has a finding. */
function journeyOf(
  title: string,
  weakness: string,
  owner: string,
  language: DisplayLanguage,
  length: number,
): void {
  const [a, b, c] = [title, weakness, owner].map(text => JSON.stringify(text));
  const journey = `{"id": "null", "title": ${a}, "stages": [{"id": "s", "title": ${a}, "steps": [{"id": "true",
    "title": ${b}, "sentiment": -1, "touchpoints": [{"id": "kiosk", "title": ${a}, "owner": ${c},
    "weaknesses": [${b}]}]}]}], "opportunities": [{"id": "o", "title": ${c}, "insight": ${b}}]}`;
  const known = serviceOf({ 'a.journey.yaml': journey }, language);
  deepEqual(findingsIn(known, planIn(known, 'a.journey.yaml', { length })), []);
}
