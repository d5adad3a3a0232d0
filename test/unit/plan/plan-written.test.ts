import { deepEqual, equal } from 'node:assert/strict';
import { planOf } from '../../../server/src/service/plan/plan';
import type { PlanStepView, PlanView } from '../../../server/src/service/plan/types';
import type { DisplayLanguage } from '../../../server/src/service/ports';
import { yaml } from '../support/cursor';
import { journeyIn, workspaceOf } from '../support/workspace';

const URI = 'file:///a.journey.yaml';
const TODAY = '2026-11-21';

function planIn(
  text: string,
  {
    others = {},
    language = 'en' as DisplayLanguage,
  }: { others?: Record<string, string>; language?: DisplayLanguage } = {},
): PlanView {
  const workspace = workspaceOf({ [URI]: text, ...others });
  return planOf(journeyIn(workspace, URI), workspace, { today: TODAY, language });
}

/** A plan inside of a journey, by its fields and steps. */
function plan(fields: string, ...steps: readonly string[]): PlanView {
  const items = steps.map(step => `    - { ${step} }\n`).join('');
  return planIn(`id: a\nstages: []\nplan:\n  id: p\n${fields.replace(/^./gm, '  $&')}\n  steps:\n${items}`);
}

function draw({ id, first, last, startDate, endDate, status, overdue }: PlanStepView): string {
  return `${id} ${first}–${last} ${startDate}…${endDate} ${status}${overdue ? ' overdue' : ''}`;
}

describe('A written plan', () => {
  const text = yaml`
    id: shop
    title: Shop
    stages:
      - id: s
        title: Buying
        steps:
          - id: pay
            title: Paying
            touchpoints: [checkout]
    opportunities:
      - { id: faster, title: { en: Pay faster, de: Schneller zahlen } }
    plan:
      id: spring
      title: { en: Spring cleaning, de: Frühjahrsputz }
      start: 2026-11-20
      length: 14
      workdays: mon-fri
      holidays: [2026-11-23]
      steps:
        - id: inventory
          days: [1, 3]
          status: done
          owner: Ida
          activities:
            - List everything
            - { text: { en: Ask, de: Fragen }, done: true, by: Bo }
            - { en: Write, de: Schreiben }
          deliverable: A list
          addresses: [checkout, pay, faster, website, schema, checkout]
        - id: talk
          title: Talk
          days: [4, 14]
          depends_on: [inventory]
  `;

  it('stands on real days', () => {
    const view = planIn(text);
    const { proposed, title, start, end, length, today, days } = view;
    deepEqual(
      { proposed, title, start, end, length, today },
      {
        proposed: false,
        title: 'Spring cleaning',
        start: '2026-11-20',
        end: '2026-12-10',
        length: 14,
        today: TODAY,
      },
    );
    deepEqual(days.slice(0, 4), ['2026-11-20', '2026-11-24', '2026-11-25', '2026-11-26']);
    deepEqual(view.steps.map(draw), [
      'inventory 1–3 2026-11-20…2026-11-25 done',
      'talk 4–14 2026-11-26…2026-12-10 todo',
    ]);
    equal(view.source?.path, '/plan');
  });

  it('says what each step is about, in the display language', () => {
    const [inventory, talk] = planIn(text, { language: 'de' }).steps;
    equal(inventory?.title, 'Touchpoints erfassen');
    equal(inventory?.why, 'Nur was erfasst ist, lässt sich in sinnvoller Reihenfolge verbessern.');
    equal(inventory?.owner, 'Ida');
    equal(inventory?.deliverable, 'A list');
    deepEqual(inventory?.activities, [
      { text: 'List everything', done: false },
      { text: 'Fragen', done: true },
      { text: 'Schreiben', done: false },
    ]);
    equal(talk?.title, 'Talk');
    equal(talk?.why, undefined);
    deepEqual(talk?.dependsOn, ['inventory']);
  });

  it('names what a step takes care of, and leads there', () => {
    const [inventory] = planIn(text, { language: 'de' }).steps;
    deepEqual(
      inventory?.addresses.map(({ id, title, source }) => [id, title, source?.path]),
      [
        ['checkout', 'Bezahlvorgang', '/stages/s/steps/pay/touchpoints/#1'],
        ['pay', 'Paying', '/stages/s/steps/pay'],
        ['faster', 'Schneller zahlen', '/opportunities/faster'],
        ['website', 'Unternehmenswebsite', undefined],
        ['schema', 'schema', undefined],
      ],
    );
  });

  it('is looked for in the plan files of the workspace', () => {
    const others = {
      'file:///c.plan.yaml': 'id: c\njourney: a\ntitle: Later',
      'file:///b.plan.yaml': 'id: b\njourney: a\ntitle: First by name',
      'file:///a.plan.yaml': 'id: x\njourney: other\ntitle: Of another journey',
    };
    const view = planIn('id: a\nstages: []', { others });
    equal(view.title, 'First by name');
    equal(view.source?.uri, 'file:///b.plan.yaml');
    equal(planIn('id: a\nstages: []\nplan: { title: Inside }', { others }).title, 'Inside');
    equal(planIn('id: b\nstages: []', { others }).proposed, true);
    equal(planIn('stages: []', { others }).proposed, true);
  });
});

describe('What a written plan leaves out', () => {
  it('is filled in: the title, the length, the start, the days', () => {
    const view = plan('', 'id: one', 'id: two', 'id: three');
    equal(view.title, '30-day plan');
    equal(view.start, TODAY);
    deepEqual(view.steps.map(draw), [
      'one 1–10 2026-11-21…2026-11-30 todo',
      'two 11–20 2026-12-01…2026-12-10 todo',
      'three 21–30 2026-12-11…2026-12-20 todo',
    ]);
  });

  it('makes a plan as long as its last step', () => {
    equal(plan('', 'id: one, days: [1, 4]', 'id: two, days: [5, 16]').length, 16);
    equal(plan('length: 14', 'id: one, days: [5, 16]').length, 16);
    equal(plan('length: 20', 'id: one, days: [5, 16]').length, 20);
    equal(plan('length: 14').length, 14);
  });

  it('lets a plan begin today or on the next workday', () => {
    equal(plan('workdays: mon-fri').start, '2026-11-23');
    equal(plan('start: 2026-02-30').start, TODAY);
    equal(plan('start: 2026-12-06\nworkdays: mon-sat').start, '2026-12-07');
    equal(plan('holidays: [2026-11-21, 2026-99-99]').start, '2026-11-22');
  });

  it('gives a step without id or title a name', () => {
    deepEqual(
      plan('', 'title: One', 'id: two', 'id: two', '').steps.map(({ id, title }) => `${id}: ${title}`),
      ['step-1: One', 'two: two', 'two~2: two~2', 'step-4: step-4'],
    );
  });
});

describe('A step of a plan', () => {
  it('is overdue when its last day is over and it is not done', () => {
    const steps = ['todo', 'doing', 'blocked', 'done'].map(
      status => `id: ${status}, days: [1, 3], status: ${status}`,
    );
    deepEqual(
      plan('start: 2026-11-18', ...steps).steps.map(({ id, overdue }) => `${id} ${overdue}`),
      ['todo true', 'doing true', 'blocked true', 'done false'],
    );
    deepEqual(
      plan('start: 2026-11-19', ...steps).steps.filter(({ overdue }) => overdue),
      [],
    );
  });
});
