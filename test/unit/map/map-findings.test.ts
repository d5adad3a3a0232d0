import { deepEqual } from 'node:assert/strict';
import type { PlacedFinding } from '../../../server/src/service/map/options';
import { yaml } from '../support/cursor';
import { mapOf } from './map-drawing';

const text = yaml`
  id: shop
  title: Shop
  stages:
    - id: buy
      title: Buying
      steps:
        - id: pay
          title: Paying
          sentiment: -1
          touchpoints:
            - checkout
            - use: kiosk
              owner: Sales
          pain_points:
            - Too slow
        - id: wait
          title: Waiting
          touchpoints: [kiosk]
  touchpoints:
    - id: kiosk
      channel: store
`;

/** A finding on the first occurrence of a piece of the text. */
function findingAt(piece: string): PlacedFinding {
  const start = text.indexOf(piece);
  if (start < 0) throw new Error(`There is no “${piece}” in the text.`);
  return {
    rule: 'some-rule',
    level: 'warning',
    message: `about ${piece}`,
    span: { start, end: start + piece.length },
  };
}

/** The keys of all that shows the finding. */
function placesOf(...pieces: readonly string[]): readonly string[] {
  const map = mapOf(text, { findings: pieces.map(findingAt) });
  return [...map.stages, ...map.cards].flatMap(({ key, findings }) =>
    findings.map(({ message }) => `${key}: ${message}`),
  );
}

describe('A finding', () => {
  it('is shown on the smallest card that it stands in', () => {
    deepEqual(placesOf('checkout', 'Sales', 'Too slow', 'Paying', '-1', 'Buying'), [
      'stage/buy: about Buying',
      'step/pay: about Paying',
      'step/pay: about -1',
      'touchpoint/pay/checkout: about checkout',
      'touchpoint/pay/kiosk: about Sales',
      'pain-point/pay/#1: about Too slow',
    ]);
  });

  it('in a definition apart from the steps is shown wherever the touchpoint is met', () => {
    deepEqual(placesOf('channel: store'), [
      'touchpoint/pay/kiosk: about channel: store',
      'touchpoint/wait/kiosk: about channel: store',
    ]);
  });

  it('outside of all cards is shown on none', () => {
    deepEqual(placesOf('id: shop'), []);
  });

  it('tells its rule, its level, what it says and where it is', () => {
    const [stage] = mapOf(text, { findings: [findingAt('Buying')] }).stages;
    const { span: _, ...told } = findingAt('Buying');
    const source = { path: '/stages/buy/title' };
    deepEqual(stage?.findings, [{ ...told, source }]);
  });
});
