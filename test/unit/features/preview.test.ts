import { deepEqual, equal, match } from 'node:assert/strict';
import type { PreviewView } from '../../../server/src/protocol';
import { previewOf } from '../../../server/src/service/features/preview';
import type { DisplayLanguage } from '../../../server/src/service/ports';
import type { Finding } from '../../../server/src/service/rules/rule';
import { yaml } from '../support/cursor';
import { documentIn, workspaceOf } from '../support/workspace';

const URI = 'file:///a.journey.yaml';

interface Given {
  readonly others?: Readonly<Record<string, string>>;
  readonly language?: DisplayLanguage;
  /** Pieces of the text on which there is a finding, with its severity. */
  readonly findings?: Readonly<Record<string, Finding['severity']>>;
}

function preview(
  text: string,
  { others = {}, language = 'en', findings = {} }: Given = {},
): PreviewView | undefined {
  const workspace = workspaceOf({ [URI]: text, ...others });
  const document = documentIn(workspace, URI);
  const found = Object.entries(findings).map(([piece, severity]): Finding => {
    const start = text.indexOf(piece);
    const span = { start, end: start + piece.length };
    return {
      rule: 'duplicate-id',
      severity,
      document,
      span,
      message: 'default',
      data: { id: piece },
      related: [],
    };
  });
  return previewOf(document, workspace, { today: '2026-11-21', language, findings: found });
}

function shown(...given: Parameters<typeof preview>): PreviewView {
  const view = preview(...given);
  if (!view) throw new Error('There is no preview.');
  return view;
}

const shop = yaml`
  id: shop
  title: { en: Buying a bicycle, de: Ein Fahrrad kaufen }
  scenario: A family of four
  goal: Two bicycles
  personas:
    - ida
    - nobody
    - { id: bo, name: Bo }
  stages:
    - id: buy
      title: { en: Buying, de: Kaufen }
      phase: during
      steps:
        - id: pay
          title: Paying
          sentiment: { ida: -1, bo: 1 }
          touchpoints: [checkout, live-chat]
`;
const others = { 'file:///p.personas.yaml': 'personas: [{ id: ida, name: Ida Holm }]' };

describe('The preview', () => {
  it('says what the journey is called and whose it is', () => {
    const { uri, version, language, stale, title, scenario, personas } = shown(shop, { others });
    deepEqual(
      { uri, version, language, stale, title, scenario, personas },
      {
        uri: URI,
        version: 1,
        language: 'en',
        stale: false,
        title: 'Buying a bicycle',
        scenario: 'A family of four',
        personas: ['Ida Holm', 'nobody', 'Bo'],
      },
    );
  });

  it('shows built-in titles in the language in which the journey is written', () => {
    const text =
      'id: a\ntitle: Kauf\nlanguage: de-AT\nstages: [{ id: s, title: S, phase: during, steps: [{ id: p, title: P, touchpoints: [checkout] }] }]\n';
    const view = shown(text, { language: 'da' });
    equal(view.map.cards.find(({ touchpoint }) => touchpoint === 'checkout')?.title, 'Bezahlvorgang');
    equal(view.map.phases[0]?.title, 'Under købet');
  });

  it('speaks the display language, and shows texts in it where they are written in it', () => {
    const view = shown(shop, { others, language: 'de' });
    equal(view.title, 'Ein Fahrrad kaufen');
    deepEqual(
      view.map.stages.map(({ title }) => title),
      ['Kaufen'],
    );
    deepEqual(
      view.map.phases.map(({ title }) => title),
      ['Beim Kauf'],
    );
    equal(view.plan.title, '30-Tage-Plan');
    equal(view.checklist.groups.at(-1)?.title, 'Die ganze Customer Journey');
    equal(view.scenario, 'A family of four');
  });

  it('takes the goal for the scenario where there is none, and the id for the title', () => {
    equal(shown('id: a\ngoal: Two bicycles').scenario, 'Two bicycles');
    equal(shown('id: a').scenario, undefined);
    equal(shown('id: a').title, 'a');
    equal(shown('title:', { language: 'da' }).title, 'Kunderejse uden titel');
  });

  it('names the curves by the personas', () => {
    deepEqual(
      shown(shop, { others }).map.curves.map(({ id, title }) => `${id}: ${title}`),
      ['ida: Ida Holm', 'bo: Bo'],
    );
  });

  it('shows on a touchpoint how many of its checks are open', () => {
    const view = shown(
      `${shop.trimEnd()}\ntouchpoints:\n- { id: live-chat, extends: live-chat, checklist: { own: { text: Own, status: done } } }\n`,
    );
    const card = view.map.cards.find(({ touchpoint }) => touchpoint === 'live-chat');
    const group = view.checklist.groups.find(({ id }) => id === 'live-chat');
    equal(group?.done, 1);
    deepEqual(card?.checks, { open: (group?.total ?? 0) - 1, total: group?.total });
  });

  it('shows findings in words on the cards that they belong to, and counts them', () => {
    const view = shown(shop, {
      language: 'de',
      findings: { pay: 'error', checkout: 'warning', shop: 'information' },
    });
    deepEqual(view.findings, { error: 1, warning: 1, information: 1 });
    const onCards = view.map.cards.flatMap(({ key, findings }) =>
      findings.map(finding => ({ key, ...finding })),
    );
    deepEqual(
      onCards.map(({ key, rule, level }) => `${key} ${rule} ${level}`),
      ['step/pay duplicate-id error', 'touchpoint/pay/checkout duplicate-id warning'],
    );
    match(onCards[0]?.message ?? '', /^Die Id „pay“/);
  });

  it('leaves out findings of other files', () => {
    const workspace = workspaceOf({ [URI]: shop, ...others });
    const finding: Finding = {
      rule: 'duplicate-id',
      severity: 'error',
      document: documentIn(workspace, 'file:///p.personas.yaml'),
      span: { start: 0, end: 5 },
      message: 'default',
      data: { id: 'x' },
      related: [],
    };
    const view = previewOf(documentIn(workspace, URI), workspace, {
      today: '2026-11-21',
      language: 'en',
      findings: [finding],
    });
    deepEqual(view?.findings, { error: 0, warning: 0, information: 0 });
  });

  it('is none of a file that holds no journey', () => {
    for (const text of ['', '- id: a', 'shop', '# nothing yet']) equal(preview(text), undefined);
    const workspace = workspaceOf(others);
    const library = documentIn(workspace, 'file:///p.personas.yaml');
    equal(previewOf(library, workspace, { today: '2026-11-21', language: 'en', findings: [] }), undefined);
  });
});
