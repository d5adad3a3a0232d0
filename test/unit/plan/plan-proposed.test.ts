import { deepEqual, equal, ok } from 'node:assert/strict';
import { planOf } from '../../../server/src/service/plan/plan';
import type { PlanFinding } from '../../../server/src/service/plan/rule-steps';
import type { PlanView } from '../../../server/src/service/plan/types';
import type { DisplayLanguage } from '../../../server/src/service/ports';
import { yaml } from '../support/cursor';
import { journeyIn, workspaceOf } from '../support/workspace';

const URI = 'file:///a.journey.yaml';

interface Given {
  readonly others?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly language?: DisplayLanguage;
  readonly findings?: readonly PlanFinding[];
}

function proposed(
  text: string,
  { others = {}, today = '2026-11-19', language = 'en', findings = [] }: Given = {},
) {
  const workspace = workspaceOf({ [URI]: text, ...others });
  return planOf(journeyIn(workspace, URI), workspace, { today, language, findings });
}

/** A journey of one stage whose steps are these. */
function journey(...steps: readonly string[]): string {
  return `id: a\nstages:\n- id: s\n  steps:\n${steps.map(step => `  - { ${step} }\n`).join('')}`;
}

/** What a step of the plan takes care of, by id. */
function addressed({ steps }: PlanView, id: string): readonly string[] {
  const step = steps.find(one => one.id === id);
  ok(step, `There is no ${id}.`);
  return step.addresses.map(addressee => addressee.id);
}

describe('A proposed plan', () => {
  it('is the built-in one, on real days', () => {
    const view = proposed(journey('id: x'));
    deepEqual(
      [view.proposed, view.title, view.start, view.end, view.length, view.source],
      [true, '30-day plan', '2026-11-19', '2026-12-18', 30, undefined],
    );
    deepEqual(
      view.steps.map(({ id, first, last, startDate, endDate, status }) =>
        [id, `${first}–${last}`, `${startDate}…${endDate}`, status].join(' '),
      ),
      [
        'inventory 1–7 2026-11-19…2026-11-25 todo',
        'communication-guide 8–10 2026-11-26…2026-11-28 todo',
        'response-times 11–15 2026-11-29…2026-12-03 todo',
        'personalisation 16–25 2026-12-04…2026-12-13 todo',
        'measure-and-adapt 26–30 2026-12-14…2026-12-18 todo',
      ],
    );
  });

  it('begins on Monday when today is a weekend', () => {
    equal(proposed(journey(), { today: '2026-11-21' }).start, '2026-11-23');
  });

  it('speaks the display language', () => {
    const view = proposed(journey(), { language: 'da' });
    equal(view.title, '30-dages plan');
    equal(view.steps[0]?.title, 'Kortlæg berøringspunkterne');
    equal(view.steps[0]?.activities.length, 3);
    equal(proposed(journey(), { language: 'de' }).title, '30-Tage-Plan');
  });

  it('takes stock of bad moments and weak touchpoints', () => {
    const view = proposed(
      journey(
        'id: fine, sentiment: 1, touchpoints: [website]',
        'id: bad, sentiment: -1, touchpoints: [{ use: store, weaknesses: [Hard to find] }]',
        'id: mixed, sentiment: { a: 2, b: -2 }, touchpoints: [{ id: kiosk, title: Kiosk, status: needs_improvement }]',
      ),
    );
    deepEqual(addressed(view, 'inventory'), ['bad', 'store', 'mixed', 'kiosk']);
  });

  it('wants a guide for channels that none covers, if there are two of them or more', () => {
    const text = journey(
      'id: x, touchpoints: [website, review-site, call-centre, live-chat, word-of-mouth, landing-page]',
    );
    deepEqual(addressed(proposed(text), 'communication-guide'), [
      'website',
      'call-centre',
      'live-chat',
      'landing-page',
    ]);
    const guide = (channels: string) => ({ others: { 'file:///g.guide.yaml': `id: g\n${channels}` } });
    deepEqual(addressed(proposed(text, guide('channels: [phone]')), 'communication-guide'), [
      'website',
      'live-chat',
      'landing-page',
    ]);
    deepEqual(addressed(proposed(text, guide('channels: [phone, chat]')), 'communication-guide'), []);
    deepEqual(addressed(proposed(text, guide('tone: Friendly')), 'communication-guide'), []);
    deepEqual(addressed(proposed(`${text}guide: { id: g }\n`), 'communication-guide'), []);
  });

  it('shortens waits and answers', () => {
    const view = proposed(
      journey(
        'id: wait, wait: 2d, touchpoints: [website]',
        'id: ask, touchpoints: [support-call, live-chat, support-message, newsletter, lost-deal-follow-up, chatbot]',
      ),
    );
    deepEqual(addressed(view, 'response-times'), ['wait', 'support-call', 'live-chat', 'support-message']);
  });

  it('personalises what the company writes', () => {
    const view = proposed(
      journey(
        'id: x, touchpoints: [newsletter, support-message, direct-mail, delivery, { use: thank-you-card, personalisation: { by_name: true } }]',
      ),
    );
    deepEqual(addressed(view, 'personalisation'), ['newsletter', 'direct-mail']);
  });

  it('measures the moments of truth that nothing measures yet', () => {
    const steps = [
      'id: bare, moment_of_truth: true',
      'id: asked, moment_of_truth: true, surveys: [any]',
      'id: counted, moment_of_truth: true, touchpoints: [{ use: website, metrics: [any] }]',
      'id: surveyed, moment_of_truth: true, touchpoints: [store]',
      'id: metered, moment_of_truth: true',
      'id: plain',
    ];
    const others = {
      'file:///s.surveys.yaml': 'surveys: [{ id: any, touchpoints: [store] }]',
      'file:///m.metrics.yaml': 'metrics: [{ id: other, step: metered }, { id: none }]',
    };
    deepEqual(addressed(proposed(journey(...steps), { others }), 'measure-and-adapt'), ['bare']);
  });

  it('names six things at most, the most pressing ones, in the order of the journey', () => {
    const steps = [-1, -1, -2, -1, -1, -1, -2, -1].map(
      (sentiment, index) => `id: s${index}, sentiment: ${sentiment}`,
    );
    deepEqual(addressed(proposed(journey(...steps)), 'inventory'), ['s0', 's1', 's2', 's3', 's4', 's6']);
  });

  it('names a touchpoint once, and leads to where the journey first meets it', () => {
    const view = proposed(journey('id: x, touchpoints: [newsletter]', 'id: y, touchpoints: [newsletter]'));
    const [newsletter, ...rest] = view.steps.find(({ id }) => id === 'personalisation')?.addresses ?? [];
    deepEqual(rest, []);
    deepEqual(newsletter, {
      id: 'newsletter',
      title: 'E-mail newsletter',
      source: { uri: URI, path: '/stages/s/steps/x/touchpoints/#1' },
    });
  });

  it('takes care of what the rules have found', () => {
    const text = yaml`
      id: a
      stages:
        - id: s
          steps:
            - id: x
              touchpoints:
                - website
                - store
    `;
    const at = (piece: string, rule: string): PlanFinding => {
      const start = text.indexOf(piece);
      return { rule, span: { start, end: start + piece.length } };
    };
    const view = proposed(text, {
      findings: [at('store', 'unsurveyed-touchpoint'), at('id: x', 'long-wait'), at('website', 'schema')],
    });
    deepEqual(addressed(view, 'measure-and-adapt'), ['store']);
    deepEqual(addressed(view, 'response-times'), ['x']);
    deepEqual(addressed(view, 'inventory'), []);
  });

  it('looks into what customers rate badly, and says by what', () => {
    const metric =
      '{ id: liking, type: csat, title: Liking, touchpoint: website, target: 80, values: [{ date: 2026-10-01, value: 60, n: 50 }] }';
    const view = proposed(`${journey('id: x, touchpoints: [website]')}metrics: [${metric}]\n`);
    deepEqual(addressed(view, 'inventory'), ['website']);
    const told = view.steps[0]?.activities.map(({ text }) => text).find(text => text.includes('Liking'));
    ok(told?.endsWith('(measured: Liking 60% (estimated 46.2 to 72.4), n = 50; the target is 80%)'), told);
  });
});
