import assert from 'node:assert/strict';
import { generateJourney, generateLibrary } from '../../../tools/bench/src/generate';
import { service, uriOf } from '../support/service';

/** How often each rule finds something in a generated journey, with every rule switched on. */
function findingsIn(text: string): Readonly<Record<string, number>> {
  const engine = service();
  engine.setDocument(uriOf('journey.config.yaml'), 'lint: { extends: all }\n', null);
  engine.setDocument(uriOf('main.journey.yaml'), text, 1);
  const counts: Record<string, number> = {};
  for (const { rule } of engine.findings(uriOf('main.journey.yaml'))) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

function definedTouchpoints(text: string): readonly string[] {
  return [...text.matchAll(/^ {10}- id: (.*)$/gm)].map(([, id]) => id ?? '');
}

describe('The journeys of the benchmarks', () => {
  it('are the same for the same seed, and others for another', () => {
    const [first, again, other] = [1, 1, 2].map(seed => generateJourney({ touchpoints: 50, seed }));
    assert.equal(first, again);
    assert.notEqual(first, other);
  });

  for (const touchpoints of [1, 4, 5, 21, 100, 1_000]) {
    it(`define the ${touchpoints} touchpoints that are asked for, each under an id of its own`, () => {
      const ids = definedTouchpoints(generateJourney({ touchpoints, seed: 7 }));
      assert.equal(ids.length, touchpoints);
      assert.equal(new Set(ids).size, touchpoints);
    });
  }

  it('have about 415 bytes a touchpoint', () => {
    const bytes = Buffer.byteLength(generateJourney({ touchpoints: 1_000, seed: 3 })) / 1_000;
    assert.ok(bytes > 400 && bytes < 430, `${bytes} bytes`);
  });

  it('are found fault with only where they are meant to be', () => {
    const text = generateJourney({ touchpoints: 100, seed: 1 });
    assert.deepEqual(findingsIn(text), {
      'missing-plan-step': 4,
      'missing-self-service': 1,
      'missing-thank-you': 1,
      'touchpoint-without-owner': 100 - (text.match(/^ {12}owner: /gm)?.length ?? 0),
      'unmeasured-plan': 1,
      'unplanned-weakness': text.match(/weaknesses:/g)?.length,
      'weakest-moment-unaddressed': 1,
    });
  });

  it('use the touchpoints of a library that they are given', () => {
    const library = ['window-shopping', 'phone-call'];
    const engine = service();
    engine.setDocument(uriOf('shared.touchpoints.yaml'), generateLibrary(library, 5), null);
    const text = generateJourney({ touchpoints: 40, seed: 5, library });
    engine.setDocument(uriOf('main.journey.yaml'), text, 1);
    assert.equal(text.match(/^ {10}- (window-shopping|phone-call)$/gm)?.length, 10);
    const rules = (name: string) => engine.findings(uriOf(name)).map(({ rule }) => rule);
    assert.deepEqual(rules('shared.touchpoints.yaml'), []);
    assert.equal(rules('main.journey.yaml').includes('unresolved-reference'), false);
  });
});
