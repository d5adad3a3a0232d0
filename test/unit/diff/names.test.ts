import { deepEqual } from 'node:assert/strict';
import type { DisplayLanguage } from '../../../server/src/service';
import { yaml } from '../support/cursor';
import { compare, edited, entriesOf, textsOf, told } from './compared';

const JOURNEY = yaml`
  id: shop
  title: Shop
  language: de
  personas: [lena, { id: otto, name: Otto Nielsen }]
  stages:
    - id: buy
      title: Buy
      phase: during
      steps:
        - id: look
          title: Look around
        - id: pay
          title: Pay at the till
          sentiment: { lena: 2, otto: -1, guest: 1 }
          metrics: [nps]
          surveys: [ask]
          next: [{ to: look }]
          touchpoints:
            - id: kiosk
              title: Kiosk
              channel: email
              checklist:
                greet: { text: The staff say hello, status: open }
  opportunities:
    - id: faster
      title: Faster
      from: [look]
      metric: nps
`;
const PERSONAS = 'personas:\n  - { id: lena, name: { de: Lena aus Kiel, en: Lena from Kiel } }\n';
const METRICS = yaml`
  metrics:
    - { id: nps, title: Would recommend us, type: nps, target: 7.5 }
    - { id: csat, title: Content with us, type: csat }
`;
const SURVEYS = yaml`
  surveys:
    - { id: ask, title: How was it, type: nps }
    - { id: call, title: A call after a week, type: nps }
`;
const PLAN = yaml`
  id: launch
  title: Launch
  journey: shop
  steps:
    - { id: first, title: First step, day: 1, addresses: [look] }
    - { id: then, title: Then this, day: 2, depends_on: [first] }
`;
const files = (journey = JOURNEY, more: Readonly<Record<string, string>> = {}) => ({
  'main.journey.yaml': journey,
  'a.personas.yaml': PERSONAS,
  'b.metrics.yaml': METRICS,
  'c.surveys.yaml': SURVEYS,
  'd.plan.yaml': PLAN,
  ...more,
});
const replaced = (old: string, now: string) => told(files(), files(edited(old, now, JOURNEY)));

describe('what ids name, in a comparison', () => {
  it('is a persona by its name in the language of the journey, and by its id where nobody has named it', () => {
    deepEqual(replaced('{ lena: 2, otto: -1, guest: 1 }', '{ lena: -1, otto: 0, guest: -2 }'), [
      'Step “Pay at the till”: Sentiment › Lena aus Kiel changed from +2 to −1',
      'Step “Pay at the till”: Sentiment › Otto Nielsen changed from −1 to 0',
      'Step “Pay at the till”: Sentiment › guest changed from +1 to −2',
    ]);
  });

  it('is a persona that is gone by the name that it had, on its curve too', () => {
    const without = JOURNEY.replace(', { id: otto, name: Otto Nielsen }', '').replace(', otto: -1', '');
    const view = compare(files(), files(without));
    deepEqual(textsOf(view), [
      'Persona “Otto Nielsen” removed',
      'Step “Pay at the till”: Sentiment › Otto Nielsen no longer set, was −1',
    ]);
    deepEqual(
      view.curves.map(({ title }) => title),
      ['Otto Nielsen'],
    );
  });

  it('is a persona that has another name now by what each state calls it', () => {
    const renamed = { 'a.personas.yaml': PERSONAS.replace('Lena aus', 'Helena aus') };
    const changed = JOURNEY.replace('lena: 2, ', '');
    deepEqual(told(files(), files(changed, renamed)), [
      'Persona “Lena aus Kiel”: Name › German changed from “Lena aus Kiel” to “Helena aus Kiel”',
      'Step “Pay at the till”: Sentiment › Lena aus Kiel no longer set, was +2',
    ]);
  });

  it('is everything else by its title as well', () => {
    deepEqual(replaced('metrics: [nps]', 'metrics: [csat]'), [
      'Step “Pay at the till”: Metrics changed from “Would recommend us” to “Content with us”',
    ]);
    deepEqual(replaced('surveys: [ask]', 'surveys: [ask, call]'), [
      'Step “Pay at the till”: Surveys – added “A call after a week”',
    ]);
    deepEqual(replaced('to: look', 'to: pay'), [
      'Step “Pay at the till”: Next steps › Next step changed from “Look around” to “Pay at the till”',
    ]);
    deepEqual(replaced('from: [look]', 'from: [look, kiosk]'), [
      'Opportunity “Faster”: Comes from – added “Kiosk”',
    ]);
    deepEqual(replaced('metric: nps', 'metric: csat'), [
      'Opportunity “Faster”: Metric changed from “Would recommend us” to “Content with us”',
    ]);
    deepEqual(replaced('channel: email', 'channel: phone'), [
      'Touchpoint “Kiosk”: Channel changed from “E-Mail” to “Telefon”',
    ]);
    deepEqual(replaced('status: open', 'status: done'), [
      'Touchpoint “Kiosk”: Checklist › “The staff say hello” › Check status changed from “open” to “done”',
    ]);
  });

  it('is in plans what their journey calls its steps', () => {
    const changed = PLAN.replace('[look]', '[pay]').replace('depends_on: [first]', 'depends_on: []');
    const plans = { older: 'd.plan.yaml', newer: 'd.plan.yaml' };
    deepEqual(told(files(), files(JOURNEY, { 'd.plan.yaml': changed }), plans), [
      'Plan step “First step”: Addresses changed from “Look around” to “Pay at the till”',
      'Plan step “Then this”: Depends on – removed “First step”',
    ]);
  });

  it('stands beside durations in words, and beside texts that look like them as they are', () => {
    const waiting = (wait: string, need: string) =>
      files(
        JOURNEY.replace(
          'title: Look around',
          `title: Look around\n        wait: ${wait}\n        needs: [${need}]`,
        ),
      );
    deepEqual(told(waiting('2d', '2d'), waiting('4h', '4h')), [
      'Step “Look around”: Waiting time changed from “2 days” to “4 hours”',
      'Step “Look around”: Needs changed from “2d” to “4h”',
    ]);
  });

  it('stands beside numbers as each language writes them, with all their decimals', () => {
    const numbers = (language: DisplayLanguage) => {
      const changed = { 'b.metrics.yaml': METRICS.replace('target: 7.5', 'target: -1207.25') };
      const options = { older: 'b.metrics.yaml', newer: 'b.metrics.yaml', language };
      return entriesOf(compare(files(), files(JOURNEY, changed), options)).map(
        ({ before, after }) => `${before} ${after}`,
      );
    };
    deepEqual((['en', 'de', 'da'] as const).map(numbers), [
      ['7.5 −1,207.25'],
      ['7,5 −1.207,25'],
      ['7,5 −1.207,25'],
    ]);
  });
});
