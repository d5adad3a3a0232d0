import { deepEqual, ok } from 'node:assert/strict';
import { drawMap } from '../../../server/src/service/map/drawing/draw';
import type { Shape } from '../../../server/src/service/map/drawing/shapes';
import { svgOf } from '../../../server/src/service/map/drawing/svg';
import { iconPaths } from '../../../server/src/service/map/generated/icon-paths';
import type { LooseCard, MapContent } from '../../../server/src/service/map/types';
import { service, uriOf } from '../support/service';

const URI = uriOf('a.journey.yaml');

/** A map of one step that is measured by metrics, each of so many answers. */
function mapOf(...answers: readonly number[]): MapContent {
  const metrics = answers.map(
    n =>
      `  - { id: of-${n}, type: nps, step: x, title: Of ${n}, values: [{ date: 2026-09-30, value: -40, n: ${2 * n} }, { date: 2026-10-31, value: 30, n: ${n} }] }`,
  );
  const known = service();
  known.setDocument(
    URI,
    `id: a\ntitle: A\nstages: [{ id: s, title: S, steps: [{ id: x, title: X }] }]\nmetrics:\n${metrics.join('\n')}\n`,
    1,
  );
  const content = known.content(URI);
  ok(content);
  return content.map;
}

const metricsIn = ({ cards }: MapContent): readonly LooseCard[] =>
  cards.filter(({ lane }) => lane === 'metrics');

describe('A metric’s card on the map', () => {
  const map = mapOf(100, 29, 9);

  it('shows the score alone, and by signs how sure it is and which way it went', () => {
    deepEqual(
      metricsIn(map).map(({ score }) => score),
      [
        { state: 'shown', value: '+30', way: 'up', verdict: 'better' },
        { state: 'indicative', value: '+30', way: 'up', verdict: 'better' },
        { state: 'hidden' },
      ],
    );
  });

  it('tells the rest in words below it', () => {
    deepEqual(
      metricsIn(map).map(({ note }) => note),
      [
        [
          'estimated 14.1 to 44.2',
          'n\u00A0=\u00A0100 · 31 Oct 2026',
          '+70 since 30 Sept 2026:',
          'more than chance',
        ],
        [
          'indicative',
          'estimated 0.2 to 54.2',
          'n\u00A0=\u00A029 · 31 Oct 2026',
          '+70 since 30 Sept 2026:',
          'more than chance',
        ],
        ['too few answers to show', 'n\u00A0=\u00A09 · 31 Oct 2026'],
      ],
    );
  });

  it('is called by all of it', () => {
    deepEqual(
      metricsIn(map).map(({ title }) => title)[0],
      'Of 100: +30 (estimated 14.1 to 44.2), n = 100 · 31 Oct 2026 · +70 since 30 Sept 2026: more than chance',
    );
  });

  it('has the same parts in a picture, where what is not sure has a dashed outline and a sign', () => {
    const drawing = drawMap(map, { title: 'A', personas: [], language: 'en', palette: 'light' });
    const cards = groupsIn(drawing.shapes).filter(shapes => shapes.some(each => isText(each, /^Of \d+$/)));
    const signs = ['thumbsup', 'arrow-up', 'question', 'eye-closed'];
    deepEqual(
      cards.map(shapes => ({
        value: shapes.flatMap(each => (each.kind === 'text' && each.size === 15 ? each.text : [])),
        isDashed: shapes.some(each => each.kind === 'rect' && each.dash !== undefined),
        signs: signs.filter(name => shapes.some(each => isIcon(each, name))),
      })),
      [
        { value: ['+30'], isDashed: false, signs: ['thumbsup', 'arrow-up'] },
        { value: ['+30'], isDashed: true, signs: ['thumbsup', 'arrow-up', 'question'] },
        { value: ['–'], isDashed: true, signs: ['eye-closed'] },
      ],
    );
    ok(svgOf(drawing).includes('too few answers to show'));
  });
});

function groupsIn(shapes: readonly Shape[]): readonly (readonly Shape[])[] {
  return shapes.flatMap(shape => (shape.kind === 'group' ? [shape.shapes, ...groupsIn(shape.shapes)] : []));
}

function isText(shape: Shape, text: RegExp): boolean {
  return shape.kind === 'text' && text.test(shape.text);
}

function isIcon(shape: Shape, name: string): boolean {
  return (
    shape.kind === 'group' && shape.shapes.some(each => each.kind === 'path' && each.d === iconPaths[name]?.d)
  );
}
