import { deepEqual } from 'node:assert/strict';
import { opportunitiesView } from '../../../server/src/service/opportunities/opportunities';
import { yaml } from '../support/cursor';
import { journeyIn, workspaceOf } from '../support/workspace';

const URI = 'file:///a.journey.yaml';
const journey = (opportunities: string) => yaml`
  id: a
  title: A
  stages: [{ id: s, title: Stage, steps: [{ id: x, title: Step, touchpoints: [checkout] }] }]
  opportunities: [${opportunities}]
`;

function items(opportunities: string, language = 'en') {
  const workspace = workspaceOf({ [URI]: journey(opportunities) });
  return opportunitiesView(journeyIn(workspace, URI), workspace, language).items;
}

const rated = (id: string, customer: number, business: number, effort: number) =>
  `{ id: ${id}, title: ${id}, customer_value: ${customer}, business_value: ${business}, effort: ${effort} }`;

describe('The opportunities of a journey', () => {
  it('fall into quadrants that meet at 3, the most rewarding first', () => {
    const all = [rated('a', 2, 3, 3), rated('b', 3, 3, 3), rated('c', 2, 3, 2), rated('d', 3, 3, 2)];
    deepEqual(
      items(all.join(', ')).map(({ key, quadrant, value, priority }) => [key, quadrant, value, priority]),
      [
        ['d', 'quick-win', 3, 1.5],
        ['c', 'fill-in', 2.5, 1.25],
        ['b', 'big-bet', 3, 1],
        ['a', 'avoid', 2.5, 2.5 / 3],
      ],
    );
  });

  it('have no quadrant while a rating is missing, and then come last', () => {
    const all = ['{ id: a, title: A, customer_value: 5, effort: 1 }', rated('b', 1, 1, 5)];
    deepEqual(
      items(all.join(', ')).map(({ key, quadrant }) => [key, quadrant]),
      [
        ['b', 'avoid'],
        ['a', undefined],
      ],
    );
  });

  it('name the places in which they were found, each with its source', () => {
    const [one] = items('{ id: a, title: A, from: [x, s, checkout, nowhere] }');
    deepEqual(
      one?.from.map(({ title, source }) => [title, source?.path]),
      [
        ['Step', '/stages/s/steps/x'],
        ['Stage', '/stages/s'],
        ['Checkout', '/stages/s/steps/x/touchpoints/#1'],
        ['nowhere', undefined],
      ],
    );
  });

  it('tell what is known of them, and nothing that is not', () => {
    const [one] = items(
      '{ id: a, title: { en: Faster, de: Schneller }, kind: gain, insight: They wait, status: planned, owner: Bo, solutions: [{ id: s1, title: Queue }, { id: s2 }] }',
      'de',
    );
    const { source: _, ...told } = one ?? {};
    deepEqual(told, {
      key: 'a',
      title: 'Schneller',
      kind: 'gain',
      insight: 'They wait',
      status: 'planned',
      owner: 'Bo',
      from: [],
      solutions: ['Queue', 's2'],
    });
  });
});
