import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import type { JourneyService } from '../../../server/src/service';
import { yaml } from '../support/cursor';
import { MANY, runs } from '../support/runs';
import { service, TODAY, uriOf } from '../support/service';
import { anyEdit, applied, everyFile } from '../syntax/any-edits';

type Texts = Readonly<Record<string, string>>;

/** The samples as one workspace, with all rules on. */
const samples: Texts = {
  ...Object.fromEntries(
    everyFile()
      .filter(([name]) => name.startsWith('samples/') && !name.includes('journey.config'))
      .map(([name, text]) => [name.split(' ')[0] ?? '', text]),
  ),
  'journey.config.yaml': 'languages: [en, de]\nlint:\n  extends: all\n',
};

/** A file of each kind, so short that many cases take little time, with references from each to others. */
const small: Texts = {
  'a.journey.yaml': yaml`
    id: buy
    title: Buy
    language: en
    personas: [ida]
    stages:
      - id: order
        title: Order
        phase: during
        steps:
          - id: pay
            title: Pay
            sentiment: { ida: -1, bo: 2 }
            touchpoints:
              - kiosk
              - use: website
                owner: Ida
            pain_points: [Slow, { id: dear, text: { en: Dear, de: Teuer } }]
            next: [{ to: leave, when: paid }]
          - { id: leave, title: Leave, touchpoints: [chat, missing], metrics: [nps] }
    opportunities: [{ id: faster, title: Faster, from: [pay, dear] }]
    plan: { id: p, steps: [{ id: one, addresses: [kiosk, missing-goal] }] }
  `,
  'b.journey.yaml': yaml`
    id: buy-future
    title: { en: Buy, de: Kaufen }
    state: future
    variant_of: buy
    related: [{ journey: buy, relation: next }]
    personas: &all [bo, { id: eve, name: Eve }]
    stages:
      - &stage
        id: order
        title: Order # journey-disable-line
        phase: during
        steps: [{ id: pay, title: Pay, personas: *all, touchpoints: [{ id: kiosk, extends: chat }] }]
      - { <<: *stage, id: again }
  `,
  'c.touchpoints.yaml': yaml`
    touchpoints:
      - id: kiosk
        extends: chat
        checklist: { chat-can-be-rated: done, own: { text: Own } }
      - { id: chat, title: Chat, channel: chat }
  `,
  'd.personas.yaml': 'personas:\n  - { id: ida, name: Ida }\n  - { id: bo, name: Bo, goals: [Calm] }\n',
  'e.surveys.yaml': 'surveys:\n  - { id: s, type: nps, at: [kiosk], measures: nps }\n',
  'f.metrics.yaml':
    'metrics:\n  - { id: nps, type: nps, survey: s, values: [{ on: 2026-01-01, score: 9 }] }\n',
  'g.plan.yaml':
    'id: plan\njourney: buy\nsteps:\n  - { id: one, title: One, addresses: [pay], starts: 2026-01-01 }\n',
  'journey.config.yaml': 'languages: [en, de]\nlint:\n  extends: all\n',
};

function opened(texts: Texts): JourneyService {
  const answering = service();
  for (const [name, text] of Object.entries(texts)) answering.setDocument(uriOf(name), text, 1);
  return answering;
}

function textIn(answering: JourneyService, name: string): TextDocument {
  const document = answering.documents().get(uriOf(name));
  if (!document) throw new Error(`${name} is not known.`);
  return document.text;
}

function rangeIn(answering: JourneyService, name: string, start: number, end: number): Range {
  const text = textIn(answering, name);
  return { start: text.positionAt(start), end: text.positionAt(end) };
}

/** What the service says of all files, and of one place in one of them. */
function answers(answering: JourneyService, texts: Texts, name: string, offset: number): unknown {
  const position = textIn(answering, name).positionAt(offset);
  return {
    findings: Object.keys(texts).map(file => [file, answering.diagnostics(uriOf(file))]),
    summaries: Object.keys(texts).map(file => answering.summary(uriOf(file))),
    views: Object.keys(texts).map(file => viewOf(answering, uriOf(file))),
    tree: answering.tree(uriOf(name)),
    outline: answering.documentSymbols(uriOf(name)),
    formatted: answering.format(uriOf(name)),
    hover: answering.hover(uriOf(name), position),
    definition: answering.definition(uriOf(name), position),
    completion: answering.complete(uriOf(name), position),
  };
}

/** What the preview shows; nothing of a broken text, of which the last good view is shown where there was one. */
function viewOf(answering: JourneyService, uri: string): unknown {
  const view = answering.preview(uri, { part: 'table' });
  const isBroken = answering.diagnostics(uri).some(({ code }) => code === 'yaml-syntax');
  return isBroken || { ...view, version: undefined };
}

/** Holds what is asked again and again between edits to what is asked once, of the texts that they lead to. */
function answersAsAnew(before: Texts) {
  const edit = fc.tuple(fc.constantFrom(...Object.keys(before)), anyEdit);
  return fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), edits => {
    const answering = opened(before);
    let texts = before;
    let last: { readonly name: string; readonly start: number } = { name: '', start: 0 };
    let told: unknown;
    for (const [index, [name, edit]] of edits.entries()) {
      const { start, end } = applied(texts[name] ?? '', edit);
      const range = rangeIn(answering, name, start, end);
      answering.changeDocument(uriOf(name), [{ range, text: edit.written }], index + 2);
      // No position is between CR and LF: the edit may be another one than was meant.
      texts = { ...texts, [name]: textIn(answering, name).getText() };
      last = { name, start };
      told = answers(answering, texts, name, start);
    }
    deepEqual(told, answers(opened(texts), texts, last.name, last.start));
  });
}

describe('editing a workspace', () => {
  it('answers after each edit what it would answer if it had read everything anew', () => {
    fc.assert(answersAsAnew(small), runs(100, 2));
  }).timeout(MANY);

  it('does so in the samples', () => {
    fc.assert(answersAsAnew(samples), runs(12, 100));
  }).timeout(MANY);

  it('answers the same where files are closed and keep nothing but their ids, whether they change on the disk or are opened', () => {
    const change = fc.tuple(fc.constantFrom(...Object.keys(samples)), anyEdit, fc.boolean());
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), changes => {
        const resting = service('en', TODAY, 0);
        for (const [name, text] of Object.entries(samples)) resting.setDocument(uriOf(name), text, null);
        let texts = samples;
        let version = 0;
        for (const [name, edit, isOpened] of changes) {
          const { text, start } = applied(texts[name] ?? '', edit);
          texts = { ...texts, [name]: text };
          resting.setDocument(uriOf(name), text, isOpened ? ++version : null);
          deepEqual(answers(resting, texts, name, start), answers(opened(texts), texts, name, start));
        }
      }),
      runs(12, 100),
    );
  }).timeout(MANY);
});
