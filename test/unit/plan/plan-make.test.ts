import { deepEqual, equal } from 'node:assert/strict';
import type { MadePlan, MakeOptions } from '../../../server/src/service/plan/made';
import { makePlan } from '../../../server/src/service/plan/make';
import type { PlanFinding } from '../../../server/src/service/plan/rule-steps';
import type { DisplayLanguage } from '../../../server/src/service/ports';
import { journeyIn, workspaceOf } from '../support/workspace';

const URI = 'file:///a.journey.yaml';

interface Given extends MakeOptions {
  readonly others?: Readonly<Record<string, string>>;
  readonly language?: DisplayLanguage;
  readonly findings?: readonly PlanFinding[];
}

function made(text: string, { others = {}, language = 'en', ...wishes }: Given = {}): MadePlan {
  const workspace = workspaceOf({ [URI]: text, ...others });
  return makePlan(journeyIn(workspace, URI), workspace, { today: '2026-11-21', language, ...wishes });
}

/** A journey of one stage whose steps are these, with more at its end. */
function journey(steps: readonly string[], more = ''): string {
  return `id: a\n${more}stages:\n- id: s\n  steps:\n${steps.map(step => `  - { ${step} }\n`).join('')}`;
}

function stepOf({ steps }: MadePlan, id: string) {
  const step = steps.find(one => one.id === id);
  if (!step) throw new Error(`There is no ${id}.`);
  return step;
}

describe('A plan that is made', () => {
  it('has the length that is wished for, within what the language allows', () => {
    for (const [wished, length] of [
      [14, 14],
      [21, 21],
      [30, 30],
      [3, 14],
      [99, 30],
      [undefined, 30],
    ] as const) {
      const plan = made(journey([]), wished === undefined ? {} : { length: wished });
      deepEqual([plan.length, plan.steps.at(-1)?.days[1]], [length, length]);
    }
  });

  it('begins on the next workday, unless a day is wished for', () => {
    equal(made(journey([])).start, '2026-11-23');
    equal(made(journey([]), { workdays: 'mon-sat' }).start, '2026-11-21');
    equal(made(journey([]), { workdays: 'mon-fri', holidays: ['2026-11-23'] }).start, '2026-11-24');
    equal(made(journey([]), { start: '2026-12-05' }).start, '2026-12-05');
  });

  it('lets each step wait for what it builds on', () => {
    deepEqual(
      made(journey([])).steps.map(({ id, dependsOn }) => `${id} < ${dependsOn.join(' ')}`),
      [
        'inventory < ',
        'communication-guide < inventory',
        'response-times < inventory',
        'personalisation < communication-guide',
        'measure-and-adapt < response-times personalisation',
      ],
    );
  });

  it('is owned by those whom it concerns most, else by the journey’s owner, else asks', () => {
    const touchpoints = ['Bo', 'Cy', 'Cy'].map(
      (owner, index) => `{ id: k${index}, owner: ${owner}, weaknesses: [Slow] }`,
    );
    const steps = [`id: x, touchpoints: [${touchpoints.join(', ')}]`];
    const plan = made(journey(steps, 'owner: Ann\n'));
    equal(stepOf(plan, 'inventory').owner, 'Cy');
    deepEqual(
      stepOf(plan, 'inventory').activities.map(({ by }) => by),
      [undefined, undefined, undefined, 'Bo', undefined, undefined],
    );
    equal(stepOf(plan, 'measure-and-adapt').owner, 'Ann');
    equal(stepOf(made(journey([]), { language: 'de' }), 'inventory').owner, 'Wer ist verantwortlich?');
  });

  it('addresses every documented weakness, however many there are', () => {
    const steps = Array.from(
      { length: 9 },
      (_, index) => `id: x${index}, sentiment: -2, touchpoints: [{ id: k${index}, weaknesses: [Slow] }]`,
    );
    const { addresses } = stepOf(made(journey(steps)), 'inventory');
    const weak = addresses.map(({ addressee }) => addressee.id).filter(id => id.startsWith('k'));
    equal(weak.length, 9);
  });

  it('uses opportunities where they help, quick wins all of them, and none that is over', () => {
    const opportunity = (id: string, more: string) => `- { id: ${id}, title: ${id}, ${more} }\n`;
    const opportunities = [
      opportunity('faster', 'kind: problem, from: [wait]'),
      opportunity('nicer', 'kind: gain, from: [wait]'),
      opportunity('done', 'kind: gain, status: done'),
      opportunity('no', 'kind: gain, status: rejected'),
      ...[1, 2, 3, 4].map(n =>
        opportunity(`quick${n}`, 'kind: problem, customer_value: 5, business_value: 4, effort: 1'),
      ),
    ].join('');
    const plan = made(journey(['id: wait, wait: 2d'], `opportunities:\n${opportunities}`));
    const used = plan.steps.map(({ addresses }) => addresses.map(({ addressee }) => addressee.id).join(' '));
    deepEqual(used, ['quick1 quick2 quick3 quick4', '', 'faster wait', 'nicer', '']);
  });

  it('names the rule where a finding stands in no step', () => {
    const findings = [{ rule: 'conflicting-facts', span: { start: 0, end: 2 } }];
    deepEqual(stepOf(made(journey([]), { findings }), 'communication-guide').addresses, []);
    const workspace = workspaceOf({ [URI]: journey([]) });
    Object.assign(workspace, { ruleIds: new Set(['conflicting-facts']) });
    const options = { today: '2026-11-21', language: 'en', findings } as const;
    const guide = stepOf(makePlan(journeyIn(workspace, URI), workspace, options), 'communication-guide');
    deepEqual(
      guide.addresses.map(({ addressee }) => addressee.id),
      ['conflicting-facts'],
    );
    equal(guide.activities.at(-1)?.text, 'Work off what conflicting-facts has found');
  });

  it('measures with the journey’s metrics, from their last known values', () => {
    const metrics = [
      '- { id: later, values: [{ date: 2026-10-01, value: 3 }, { date: 2026-12-01, value: 9 }], baseline: 1 }',
      '- { id: plain, value: 7, baseline: 2 }',
      '- { id: first, baseline: 4 }',
      '- { id: unknown }',
      '',
    ].join('\n');
    deepEqual(made(journey([], `metrics:\n${metrics}`)).measurements, [
      { metric: 'later', before: 3 },
      { metric: 'plain', before: 7 },
      { metric: 'first', before: 4 },
    ]);
  });

  it('measures with what the workspace has, but not with another journey’s metrics', () => {
    const others = {
      'file:///b.journey.yaml': 'id: b\nmetrics: [{ id: theirs, value: 1 }]\n',
      'file:///m.metrics.yaml':
        'metrics: [{ id: nps, value: 30 }, { id: there, touchpoint: store, value: 2 }, { id: elsewhere, step: y, value: 3 }]',
    };
    deepEqual(made(journey([]), { others }).measurements, [{ metric: 'nps', before: 30 }]);
    const plan = made(journey(['id: x, touchpoints: [store]']), { others });
    deepEqual(plan.measurements, [{ metric: 'there', before: 2 }]);
    equal(stepOf(plan, 'measure-and-adapt').metric, 'there');
    deepEqual(made(journey([])).measurements, []);
  });
});
