import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import type { DisplayLanguage } from '../../../server/src/service';
import { catalogue } from '../../../server/src/service/catalogue';
import { knowledgeAt } from '../../../server/src/service/features/knowledge';
import { readDocument } from '../../../server/src/service/model/document';
import type { Path } from '../../../server/src/service/syntax/nodes';
import { open, uriOf } from '../support/service';

/** What is shown at the cursor. */
function hovered(marked: string, { language = 'en' as DisplayLanguage, name = 'main.journey.yaml' } = {}) {
  const { service, uri, position } = open(marked, {}, { language, name });
  const contents = service.hover(uri, position)?.contents;
  return typeof contents === 'object' && 'value' in contents ? contents.value : '';
}

/** Groups and ids of what is known at a path of a file. */
function known(name: string, text: string, path: Path, value?: string): readonly string[] {
  const document = readDocument(uriOf(name), text, 1);
  if (!document) throw new Error(`${name} is none of our files`);
  return knowledgeAt(document, path, value).map(({ group, id }) => `${group} ${id}`);
}

const step = (key: string) => `stages:\n  - id: s\n    steps:\n      - id: p\n        ${key}\n`;

describe('knowledge at a place', () => {
  it('explains a phase and a model stage where the value stands', () => {
    match(hovered('stages:\n  - phase: dur<|>ing\n'), /\n\n- \*\*During the purchase\*\* – Second phase/);
    match(hovered('stages:\n  - model_stage: loy<|>alty\n'), /Repeat purchase and recommendation/);
    match(
      hovered('touchpoints:\n  - phases: [bef<|>ore]\n', { name: 'a.touchpoints.yaml' }),
      /Before the purchase/,
    );
  });

  it('tells a term with its other names, terms first', () => {
    const text = hovered(step('pain<|>_points: []'), { language: 'de' });
    match(text, /- \*\*Schmerzpunkt\*\* – .+ Auch: Reibungspunkt, Problempunkt, /);
    deepEqual(known('a.journey.yaml', step('pain_points: []'), ['stages', 0, 'steps', 0, 'pain_points']), [
      'term pain-point',
      'stage-field friction',
    ]);
    match(hovered(step('moment_<|>of_truth: true')), /Weakest moment/);
  });

  it('tells what a survey’s type is good for, when to ask, and what', () => {
    const text = hovered('surveys:\n  - id: n\n    type: np<|>s\n', { name: 'a.surveys.yaml' });
    match(text, /NPS on the relationship\*\* – .+ At most twice a year: \*How likely are you/);
    match(text, /\*\*Net Promoter Score\*\* – /);
  });

  it('tells what a metric says', () => {
    const text = hovered('metrics:\n  - id: c\n    type: cc<|>r\n', { name: 'a.metrics.yaml' });
    match(text, /Customer churn rate\*\* – .+ free trial/);
  });

  it('says why a key of a persona or stage matters', () => {
    const persona = 'personas:\n  - id: p\n    purchase_rea<|>son: x\n';
    match(hovered(persona, { name: 'a.personas.yaml', language: 'da' }), /Hvorfor de købte, siger mere/);
    match(hovered('personas:\n  - id: p\n    usa<|>ge: x\n'), /How they really use the product/);
    match(hovered('stages:\n  - expecta<|>tions: []\n'), /What customers count on here/);
  });

  it('corrects a mistake where it is made', () => {
    const library = 'touchpoints:\n  - id: t\n    dark_pat<|>terns: []\n';
    match(
      hovered(library, { name: 'a.touchpoints.yaml' }),
      /Dark patterns\*\* – .+ \*Better:\* Leave them out/,
    );
  });

  it('tells what a rule is for, where the config sets it', () => {
    const config = 'lint:\n  rules:\n    flat-senti<|>ment: off\n';
    match(hovered(config, { name: 'journey.config.yaml', language: 'de' }), /Details übersehen.+\*Besser:\*/);
  });

  it('offers surveys at a built-in touchpoint, and at one that extends it', () => {
    const asked =
      /\*\*How to hear customers\*\*\n(?:- .+\n)*- Question on the pricing page: \*What is still missing/;
    match(hovered(step('touchpoints: [pricing<|>-page]')), asked);
    const own = 'touchpoints:\n  - {id: plans, extends: pricing-page}\n';
    match(hovered(`${own}${step('touchpoints: [pl<|>ans]')}`), asked);
    doesNotMatch(hovered(step('touchpoints: [thank-you<|>-card]')), /How to hear customers/);
  });

  it('tells a built-in touchpoint’s other names, and why it lies in several phases', () => {
    match(hovered(step('touchpoints: [inv<|>oice]'), { language: 'de' }), /\n\nAuch: .+\.\n\n/);
    const note = catalogue.touchpoint('website')?.contested?.[0]?.note.da ?? 'no note';
    ok(hovered(step('touchpoints: [web<|>site]'), { language: 'da' }).includes(note));
  });

  it('finds evidence under any definition', () => {
    const text = 'personas:\n  - id: p\n    evidence: [{type: call}]\n';
    const path = ['personas', 0, 'evidence', 0, 'type'];
    deepEqual(known('a.personas.yaml', text, path, 'call'), ['survey call-recordings']);
    deepEqual(known('a.journey.yaml', text, path, 'call'), ['survey call-recordings']);
  });

  it('knows nothing where there is nothing to know', () => {
    deepEqual(known('a.journey.yaml', 'x-own: 1\n', ['x-own']), []);
    deepEqual(known('a.journey.yaml', 'id: a\n', []), []);
    deepEqual(known('a.journey.yaml', 'stages: []\n', ['constructor', 0, '__proto__'], 'toString'), []);
    equal(hovered('id: <|>a\n'), '');
  });
});
