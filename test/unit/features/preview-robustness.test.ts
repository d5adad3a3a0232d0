import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { PreviewView } from '../../../server/src/protocol';
import { previewOf } from '../../../server/src/service/features/preview';
import { layoutMap } from '../../../server/src/service/map/shapes/layout';
import { yaml } from '../support/cursor';
import { documentIn, workspaceOf } from '../support/workspace';

const URI = 'file:///a.journey.yaml';

const rich = yaml`
  id: shop
  title: { en: Buying, de: Kaufen }
  language: en
  personas: [ida, { id: bo, name: Bo }]
  scenario: Two
  stages:
    - id: look
      title: Looking
      phase: before
      goal: Know
      steps:
        - id: search
          title: "Searching"
          sentiment: { ida: 1, bo: -2 }
          sentiment_target: 2
          importance: 4
          moment_of_truth: true
          wait: 2d
          touchpoints:
            - website
            - use: live-chat
              status: needs_improvement
              checklist:
                chat-can-be-rated: { status: done, on: 2026-11-02, by: Ida }
                own: { text: { en: Own, de: Eigen }, status: open }
            - { id: kiosk, title: Kiosk, extends: kiosk, weaknesses: [Slow] }
          pain_points:
            - Slow
            - { id: p, text: Too slow, evidence: [{ type: call }] }
            - { en: Bad, de: Schlecht }
    - &again
      id: again
      steps: []
    - *again
  checklist:
    agents-see-history: done
  opportunities:
    - { id: o, title: Faster }
  plan:
    id: p
    start: 2026-11-20
    length: 14
    workdays: mon-fri
    holidays: [2026-12-24]
    steps:
      - { id: one, days: [1, 3], activities: [List, { text: Ask, done: true }], addresses: [kiosk, o] }
      - id: two
        depends_on: [one]
`;

function previewOfText(text: string): PreviewView | undefined {
  const workspace = workspaceOf({ [URI]: text });
  return previewOf(documentIn(workspace, URI), workspace, {
    today: '2026-11-21',
    language: 'de',
    findings: [],
  });
}

/** Draws a text; what is drawn must be finite and plain, as it goes to the page as JSON. */
function assertDrawable(text: string): void {
  const view = previewOfText(text);
  if (!view) return;
  deepEqual(JSON.parse(JSON.stringify(view)), view, text);
  const map = layoutMap(view.map);
  const places = [...map.cards, ...map.stages, ...map.phases];
  ok(
    places.every(({ x, y, width, height }) => [x, y, width, height].every(Number.isFinite)),
    text,
  );
  const keys = [...map.cards, ...map.stages].map(({ key }) => key);
  deepEqual(new Set(keys).size, keys.length, text);
}

describe('The preview of a half-typed journey', () => {
  it('is there from the first key on', () => {
    for (let length = 0; length <= rich.length; length += 5) assertDrawable(rich.slice(0, length));
    assertDrawable(rich);
  }).timeout(60_000);

  it('survives any change of any place', () => {
    const pieces = fc.constantFrom(
      '',
      ' ',
      '\n',
      '- ',
      ':',
      ': {',
      '[',
      '"',
      '5',
      '-2',
      'null',
      '~',
      '&a ',
      '*again',
      '<<: *again\n',
      '# ',
      'x-y: 1\n',
    );
    fc.assert(
      fc.property(fc.nat(rich.length), fc.nat(12), pieces, (start, length, piece) => {
        assertDrawable(rich.slice(0, start) + piece + rich.slice(start + length));
      }),
      { numRuns: 120 },
    );
  }).timeout(60_000);

  it('survives values of every wrong type', () => {
    const keys = [...rich.matchAll(/[a-z_]+(?=: )/g)];
    for (const { index, 0: key } of keys) {
      const end = rich.indexOf('\n', index);
      for (const value of ['', '5', '[[{}]]', '{ a: { b: c } }', 'true']) {
        assertDrawable(`${rich.slice(0, index)}${key}: ${value}${rich.slice(end)}`);
      }
    }
  }).timeout(60_000);
});
