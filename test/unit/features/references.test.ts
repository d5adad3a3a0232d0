import { deepEqual } from 'node:assert/strict';
import type { JourneyService } from '../../../server/src/service';
import { yaml } from '../support/cursor';
import { open } from '../support/service';

/** Places as `file:line text`, in their order. */
function placesIn(
  service: JourneyService,
  places: readonly { uri: string; range: { start: { line: number } } }[],
): readonly string[] {
  return places.map(({ uri, range }) => {
    const text = service
      .documents()
      .get(uri)
      ?.text.getText(range as never);
    return `${uri.split('/').at(-1)}:${range.start.line + 1} ${text}`;
  });
}

function references(
  marked: string,
  others: Readonly<Record<string, string>> = {},
  { includeDeclaration = true, name = 'main.journey.yaml' } = {},
): readonly string[] {
  const { service, uri, position } = open(marked, others, { name });
  return placesIn(service, service.references(uri, position, includeDeclaration));
}

const journey = (touchpoints: string, more = '') => yaml`
  id: a
  stages:
    - id: s
      steps:
        - id: pay
          touchpoints: ${touchpoints}
  ${more}
`;
const library = 'touchpoints:\n  - id: kiosk\n    title: Kiosk\n';

describe('references', () => {
  it('are found in all files, from the definition', () => {
    const others = { 'a.journey.yaml': journey('[kiosk]'), 'b.journey.yaml': journey('[door, "kiosk"]') };
    deepEqual(references(library.replace('kiosk', 'ki<|>osk'), others, { name: 'shop.touchpoints.yaml' }), [
      'shop.touchpoints.yaml:2 kiosk',
      'a.journey.yaml:6 kiosk',
      'b.journey.yaml:6 "kiosk"',
    ]);
  });

  it('leave the definition out on demand', () => {
    const others = { 'shop.touchpoints.yaml': library };
    deepEqual(references(journey('[kiosk<|>]'), others, { includeDeclaration: false }), [
      'main.journey.yaml:6 kiosk',
    ]);
  });

  it('are told apart where a file defines the id anew', () => {
    const others = {
      'shop.touchpoints.yaml': library,
      'own.journey.yaml': journey('[kiosk]', 'touchpoints: [{ id: kiosk, title: Ours }]'),
    };
    deepEqual(references(journey('[ki<|>osk]'), others), [
      'shop.touchpoints.yaml:2 kiosk',
      'main.journey.yaml:6 kiosk',
    ]);
  });

  it('of a built-in touchpoint are those that mean it, not a library’s of the same name', () => {
    const others = {
      'shop.touchpoints.yaml': 'touchpoints:\n  - id: counter\n    extends: checkout\n',
      'own.journey.yaml': journey('[{ id: checkout, title: Ours }, checkout]'),
    };
    // Touchpoints that one journey defines can be named in every file of the folder.
    deepEqual(
      references(journey('[check<|>out]'), { 'shop.touchpoints.yaml': others['shop.touchpoints.yaml'] }),
      ['main.journey.yaml:6 checkout', 'shop.touchpoints.yaml:3 checkout'],
    );
    deepEqual(references(others['own.journey.yaml'].replace(', checkout', ', check<|>out')), [
      'main.journey.yaml:6 checkout',
      'main.journey.yaml:6 checkout',
    ]);
  });

  it('of one that extends the built-in one of its own id do not hold that line', () => {
    const own = 'touchpoints:\n  - id: checko<|>ut\n    extends: checkout\n';
    deepEqual(
      references(own, { 'a.journey.yaml': journey('[checkout]') }, { name: 'shop.touchpoints.yaml' }),
      ['shop.touchpoints.yaml:2 checkout', 'a.journey.yaml:6 checkout'],
    );
  });

  it('of a step are in its file and in the plan of its journey', () => {
    const others = {
      'other.journey.yaml': journey('[kiosk]').replace('id: a', 'id: b'),
      'a.plan.yaml': 'id: p\njourney: a\nsteps:\n  - id: one\n    addresses: [pay]\n',
      'b.plan.yaml': 'id: q\njourney: b\nsteps:\n  - id: one\n    addresses: [pay]\n',
    };
    deepEqual(references(journey('[kiosk]').replace('id: pay', 'id: p<|>ay'), others), [
      'main.journey.yaml:5 pay',
      'a.plan.yaml:5 pay',
    ]);
  });

  it('of a persona include the keys of a sentiment', () => {
    const others = { 'team.personas.yaml': 'personas:\n  - id: ann\n    name: Ann\n' };
    const text = journey('[kiosk]')
      .replace('id: a\n', 'id: a\npersonas: [an<|>n]\n')
      .replace('id: pay\n', 'id: pay\n        sentiment: { ann: 1 }\n');
    deepEqual(references(text, others), [
      'team.personas.yaml:2 ann',
      'main.journey.yaml:2 ann',
      'main.journey.yaml:7 ann',
    ]);
  });

  it('of a rule include comments, settings and plans', () => {
    const others = {
      'journey.config.yaml': 'lint:\n  rules: { missing-owner: off }\n',
      'b.journey.yaml': '# journey-disable missing-goal, missing-owner -- later\nid: b\n',
      'p.plan.yaml': 'id: p\njourney: a\nsteps:\n  - id: one\n    addresses: [missing-owner]\n',
    };
    deepEqual(references('id: a # journey-disable-line missing-<|>owner\n', others), [
      'journey.config.yaml:2 missing-owner',
      'p.plan.yaml:5 missing-owner',
      'b.journey.yaml:1 missing-owner',
      'main.journey.yaml:1 missing-owner',
    ]);
  });

  it('of what nothing defines are those that are equally lost', () => {
    const others = {
      'b.journey.yaml': journey('[gone]').replace('id: a', 'id: gone'),
      'c.surveys.yaml': 'surveys:\n  - id: nps\n    touchpoints: [gone]\n',
    };
    deepEqual(references(journey('[go<|>ne]'), others), [
      'b.journey.yaml:6 gone',
      'c.surveys.yaml:3 gone',
      'main.journey.yaml:6 gone',
    ]);
  });

  it('name each place once, however often aliases and merge keys repeat it', () => {
    const text = yaml`
      id: a
      stages:
        - id: s
          steps:
            - &first
              id: pay
              touchpoints: &all [ki<|>osk]
            - <<: *first
              id: again
            - id: third
              touchpoints: *all
    `;
    deepEqual(references(text, { 'shop.touchpoints.yaml': library }), [
      'shop.touchpoints.yaml:2 kiosk',
      'main.journey.yaml:7 kiosk',
    ]);
  });

  it('of an anchor are its aliases', () => {
    deepEqual(references('x-one: &base { a: 1 }\nx-two: *ba<|>se\nx-three: [*base]\n'), [
      'main.journey.yaml:1 base',
      'main.journey.yaml:2 base',
      'main.journey.yaml:3 base',
    ]);
  });

  it('are none on a text, and on a file that does not parse', () => {
    deepEqual(references('title: He<|>llo\n'), []);
    deepEqual(references('id: [a\n  - <|>'), []);
  });
});

describe('document highlights', () => {
  const highlights = (marked: string, others = {}) => {
    const { service, uri, position } = open(marked, others);
    return service.documentHighlights(uri, position).map(({ range, kind }) => {
      const text = service.documents().get(uri)?.text.getText(range);
      return `${range.start.line + 1} ${text} ${kind === 3 ? 'written' : kind === 2 ? 'read' : kind}`;
    });
  };

  it('tell the definition from the references, in the same file only', () => {
    const text = journey('[ki<|>osk, kiosk]', 'touchpoints: [{ id: kiosk, title: Ours }]');
    deepEqual(highlights(text, { 'p.surveys.yaml': 'surveys:\n  - id: nps\n    touchpoints: [kiosk]\n' }), [
      '7 kiosk written',
      '6 kiosk read',
      '6 kiosk read',
    ]);
  });

  it('show an anchor with its aliases', () => {
    deepEqual(highlights('x-one: <|>&base { a: 1 }\nx-two: *base\n'), ['1 base written', '2 base read']);
  });

  it('are none where nothing is named', () => {
    deepEqual(highlights('title: <|>\n'), []);
  });
});
