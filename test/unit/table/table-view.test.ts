import { deepEqual, ok } from 'node:assert/strict';
import type { JourneyTable } from '../../../server/src/protocol';
import { yaml } from '../support/cursor';
import { service, uriOf } from '../support/service';

const shop = yaml`
  id: shop
  title: Shop
  personas: [{ id: ann, name: Ann }]
  stages:
    - id: buy
      title: Buying
      phase: during
      goal: Own it
      obstacles: [The price, The wait]
      steps:
        - id: pay
          title: Paying
          actions: [Types a number]
          sentiment: { ann: -1 }
          sentiment_target: { ann: 1 }
          importance: 4
          moment_of_truth: true
          pain_points: [It takes too long]
          touchpoints: [{ use: checkout, status: works, importance: 5 }]
          backstage: [Books it]
          evidence: [{ type: interview, n: 4 }]
  opportunities:
    - { id: faster, title: Pay faster, from: [pay], customer_value: 5, business_value: 4, effort: 2, owner: Bo }
  metrics:
    - { id: errors, type: custom, title: Failed payments, step: pay, value: 3, unit: '%' }
`;

function tables(text: string, language: 'en' | 'de' = 'en'): readonly JourneyTable[] {
  const opened = service(language);
  opened.setDocument(uriOf('a.journey.yaml'), text, 1);
  return opened.preview(uriOf('a.journey.yaml'), { part: 'table' })?.table?.tables ?? [];
}

/** A table as it is read: the headings, then a line for each row; the findings are the rules’ own matter. */
function read(id: JourneyTable['id'], language: 'en' | 'de' = 'en'): readonly string[] {
  const table = tables(shop, language).find(each => each.id === id);
  ok(table, id);
  const isTold = (_: unknown, index: number) => !['Findings', 'Befunde'].includes(table.columns[index] ?? '');
  return [
    table.columns.filter(isTold).join(' | '),
    ...table.rows.map(({ cells }) =>
      cells
        .filter(isTold)
        .map(texts => texts.join('; '))
        .join(' | '),
    ),
  ];
}

describe('The journey as tables', () => {
  it('tells of the stages what customers bring along', () => {
    deepEqual(read('stages'), [
      'Stage | When | Goal | Obstacles',
      'Buying | During the purchase | Own it | The price; The wait',
    ]);
  });

  it('tells of the steps what the map shows of them', () => {
    deepEqual(read('steps'), [
      'Step | Stage | At a glance | Actions | Sentiment | Pain points | Evidence',
      'Paying | Buying | moment of truth; importance 4 of 5 | Types a number | Ann: −1 (annoyed), target +1 | It takes too long | Supported: interviews · n = 4',
    ]);
  });

  it('tells of the steps what customers answered there', () => {
    const ease =
      '{ id: ease, type: csat, title: Ease, touchpoint: checkout, values: [{ date: 2026-01-01, value: 80, n: 50 }] }';
    const steps = tables(`${shop}  - ${ease}\n`).find(({ id }) => id === 'steps');
    const column = steps?.columns.indexOf('Measured') ?? -1;
    deepEqual(steps?.rows[0]?.cells[column], [
      'Ease, Checkout: 80% (estimated 67 to 88.8), n = 50 · on the scale of the curves +1.2',
    ]);
  });

  it('tells of the touchpoints where they are met and how they are doing', () => {
    const [headings, row] = read('touchpoints');
    deepEqual(headings, 'Touchpoint | Step | Channel | Status | Importance | Open checks');
    ok(row?.startsWith('Checkout | Paying | Online shop | Works | 5 | '), row);
  });

  it('tells what happens behind, what could be better, and what is measured', () => {
    deepEqual(read('blueprint'), ['Step | Stage | Backstage', 'Paying | Buying | Books it']);
    deepEqual(read('opportunities'), [
      'Opportunity | Rating | Status | Found in | Owner',
      'Pay faster | Quick win (2.3) | Open | Paying | Bo',
    ]);
    deepEqual(read('metrics'), ['Metric | Score | Found in', 'Failed payments | 3% | Paying']);
  });

  it('has its headings in the display language', () => {
    deepEqual(read('opportunities', 'de')[0], 'Chance | Bewertung | Status | Gefunden in | Verantwortlich');
  });

  it('leaves out what nobody has written', () => {
    deepEqual(
      tables('id: a\ntitle: A\nstages: [{ id: s, title: S, steps: [{ id: x, title: X }] }]').map(
        ({ id }) => id,
      ),
      ['stages', 'steps'],
    );
  });

  it('shows every card of the map', () => {
    const opened = service();
    opened.setDocument(uriOf('a.journey.yaml'), shop, 1);
    const view = opened.preview(uriOf('a.journey.yaml'), { part: 'table' });
    const texts = new Set(
      view?.table?.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flat())),
    );
    const missing = view?.map.cards.filter(
      ({ lane, title }) => !['opportunities', 'metrics'].includes(lane) && !texts.has(title),
    );
    deepEqual(missing, []);
  });
});
