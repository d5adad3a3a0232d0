import { deepEqual, equal, ok } from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { mapFormats } from '../../../server/src/service/export/formats';
import { previewOf } from '../../../server/src/service/features/preview';
import { drawMap } from '../../../server/src/service/map/drawing/draw';
import type { Shape } from '../../../server/src/service/map/drawing/shapes';
import { layoutMap } from '../../../server/src/service/map/shapes/layout';
import type { MapContent, MapView } from '../../../server/src/service/map/types';
import { answersAt } from '../support/answers';
import { yaml } from '../support/cursor';
import { service, TODAY, uriOf } from '../support/service';
import { documentIn, workspaceWith } from '../support/workspace';

const URI = 'file:///workspace/a.journey.yaml';

/** A journey of four steps, neutral in all of them, with these metrics. */
const journey = (...metrics: readonly string[]) => yaml`
  id: a
  title: A
  stages:
    - id: s
      title: S
      phase: during
      steps:
        - { id: look, title: Look, sentiment: 0, touchpoints: [website] }
        - { id: pay, title: Pay, sentiment: 0, touchpoints: [checkout] }
        - { id: wait, title: Wait, sentiment: 0 }
        - { id: ask, title: Ask, sentiment: 0, touchpoints: [support-line] }
  surveys: [{ id: how, type: product, scale: { min: 1, max: 4 } }]
  metrics: [${metrics.join(', ')}]
`;

type Language = 'en' | 'de' | 'da';

function contentWith(
  text: string,
  data: Readonly<Record<string, string>> = {},
  language: Language = 'en',
): MapContent {
  const workspace = workspaceWith({ [URI]: text }, data);
  const view = previewOf(documentIn(workspace, URI), workspace, { today: TODAY, language, findings: [] });
  ok(view);
  return view.map;
}

const mapWith = (...written: Parameters<typeof contentWith>): MapView => layoutMap(contentWith(...written));

/** A score that is typed in. */
const typed = (more: string, value: number, n: number) =>
  `{ id: m, title: M, ${more}, values: [{ date: 2026-10-01, value: ${value}, n: ${n} }] }`;

/** A height in the lane as a value of its scale, to two decimals. */
function valueAt({ scale }: MapView, y: number | undefined): number | undefined {
  const [best, worst] = [scale.ticks[0]?.y ?? 0, scale.ticks.at(-1)?.y ?? 0];
  return y === undefined ? undefined : Math.round(100 * (2 - (4 * (y - best)) / (worst - best))) / 100;
}

/** Each run: the steps, the values and their intervals on the scale. */
function runsIn(map: MapView) {
  return map.measured.map(({ points }) =>
    points.map(({ step, y, top, bottom, standing }) =>
      [step.replace('step/', ''), valueAt(map, y), valueAt(map, bottom), valueAt(map, top), standing].filter(
        part => part !== undefined,
      ),
    ),
  );
}

const titlesIn = ({ measured }: MapView) =>
  measured.flatMap(({ points }) => points.map(({ title }) => title));

describe('What customers answered, beside the curves', () => {
  it('stands at the step, in proportion to what the score can be, with its interval', () => {
    const at = (more: string, value: number) =>
      runsIn(mapWith(journey(typed(`step: pay, ${more}`, value, 100))));
    deepEqual(at('type: nps', 30), [[['pay', 0.6, 0.28, 0.88, 'shown']]]);
    deepEqual(at('type: csat', 80), [[['pay', 1.2, 0.84, 1.47, 'shown']]]);
    deepEqual(at('type: ces, method: net', -50), [[['pay', -1, -1.23, -0.71, 'shown']]]);
  });

  it('has no interval where that is unknown', () => {
    deepEqual(runsIn(mapWith(journey(typed('step: pay, type: ces, method: mean', 4, 100)))), [
      [['pay', 0, 'shown']],
    ]);
  });

  it('stands high where little effort is a low score', () => {
    const ces = (value: number) =>
      typed('step: pay, type: ces, method: mean, polarity: low_is_good', value, 50);
    deepEqual(runsIn(mapWith(journey(ces(1)))), [[['pay', 2, 'shown']]]);
    deepEqual(runsIn(mapWith(journey(ces(4)))), [[['pay', -1, 'shown']]]);
  });

  it('knows the scale of a metric of one’s own from its survey', () => {
    const own = typed('step: pay, type: custom, survey: how', 2.5, 50);
    deepEqual(runsIn(mapWith(journey(own))), [[['pay', 0, 'shown']]]);
  });

  it('is nothing that customers were not asked for, and nothing of which nobody knows the scale', () => {
    for (const [more, value] of [
      ['type: ttr, touchpoint: checkout', 3],
      ['type: response_time, touchpoint: checkout', 80],
      ['type: custom, step: pay', 3],
      ['type: ttr, step: pay, survey: how', 3],
      ['type: csat, step: pay', 130],
    ] as const) {
      deepEqual(mapWith(journey(typed(more, value, 50))).measured, [], more);
    }
  });

  it('is hidden where fewer than 10 have answered, and an indication where fewer than 30 have', () => {
    const standings = (n: number) =>
      mapWith(journey(typed('type: csat, step: pay', 50, n))).measured.flatMap(({ points }) =>
        points.map(({ standing }) => standing),
      );
    deepEqual([9, 10, 29, 30].map(standings), [[], ['indicative'], ['indicative'], ['shown']]);
  });

  it('is a line through the steps of a file, with a gap where nobody was asked', () => {
    const split = '{ id: m, title: M, type: csat, source: { file: m.csv } }';
    const steps = { look: [50, 0], pay: [25, 25], ask: [0, 50] } as const;
    const map = mapWith(journey(split), { 'm.csv': answersAt('step', steps) });
    deepEqual(runsIn(map), [
      [
        ['look', 2, 1.71, 2, 'shown'],
        ['pay', 0, -0.53, 0.53, 'shown'],
      ],
      [['ask', -2, -2, -1.71, 'shown']],
    ]);
  });

  it('never joins two metrics, which stand side by side in a step', () => {
    const two = ['a', 'b'].map(id =>
      typed('type: csat, touchpoint: checkout', 50, 40).replace('id: m', `id: ${id}`),
    );
    const { measured, cards } = mapWith(journey(...two));
    const step = cards.find(({ key }) => key === 'step/pay');
    const xs = measured.map(({ points }) => points.map(({ x }) => x - (step?.x ?? 0)));
    deepEqual(xs, [[144.5], [165.5]]);
  });

  it('says in words what was measured where, in the language of the reader', () => {
    const text = journey(typed('type: csat, touchpoint: checkout', 80, 50));
    deepEqual(
      (['en', 'de', 'da'] as const).map(language => titlesIn(mapWith(text, {}, language))[0]),
      [
        'M, Checkout: 80% (estimated 67 to 88.8), n = 50 · on the scale of the curves +1.2',
        'M, Bezahlvorgang: 80 % (geschätzt 67 bis 88,8), n = 50 · auf der Skala der Kurven +1,2',
        'M, Betaling: 80 % (anslået 67 til 88,8), n = 50 · på kurvernes skala +1,2',
      ],
    );
  });

  it('makes a lane where the journey says nothing of sentiments', () => {
    const text = journey(typed('type: csat, step: pay', 80, 50)).replaceAll(', sentiment: 0', '');
    const { lanes, curves, measured, scale } = mapWith(text);
    deepEqual(
      [lanes.some(({ id }) => id === 'sentiment'), curves.length, measured.length, scale.ticks.length],
      [true, 0, 1, 5],
    );
  });

  it('leads to the metric in the source', () => {
    const text = journey(typed('type: csat, step: pay', 80, 50));
    const [run] = contentWith(text).measured;
    deepEqual(
      run?.points.map(({ source }) => source),
      [{ path: '/metrics/m' }],
    );
  });
});

describe('What customers answered, in a picture', () => {
  const pictureWith = (n: number) => {
    const map = contentWith(journey(typed('type: csat, step: pay', 80, n)));
    return drawMap(map, { title: 'A', personas: [], language: 'en', palette: 'light' }).shapes;
  };
  const flat = (shapes: readonly Shape[]): readonly Shape[] =>
    shapes.flatMap(shape => (shape.kind === 'group' ? [shape, ...flat(shape.shapes)] : [shape]));
  const textsIn = (shapes: readonly Shape[]) =>
    flat(shapes).flatMap(shape => (shape.kind === 'text' ? [shape.text] : []));
  const markIn = (shapes: readonly Shape[]) =>
    flat(shapes).find(shape => shape.kind === 'group' && shape.label?.startsWith('M: 80%'));

  it('has a mark that says itself what it is, its value below it, and what it means in the legend', () => {
    const shapes = pictureWith(50);
    ok(markIn(shapes));
    deepEqual(
      textsIn(shapes).filter(text => text === '80%' || text.startsWith('Measured')),
      // The second stands on the metric's card.
      ['80%', '80%', 'Measured, with its 95% interval (worst possible score −2, best +2)'],
    );
  });

  it('is told in words on a page for a browser, step by step', () => {
    const opened = service();
    const uri = uriOf('a.journey.yaml');
    opened.setDocument(uri, journey(typed('type: csat, step: pay', 80, 50)), 1);
    const content = opened.content(uri);
    ok(content);
    const { document } = new JSDOM(mapFormats.html(content, 'light').text).window;
    const heading = [...document.querySelectorAll('h2')].find(
      ({ textContent }) => textContent === 'What customers answered',
    );
    equal(
      heading?.nextElementSibling?.textContent?.trim(),
      'Pay: M: 80% (estimated 67 to 88.8), n\u00A0=\u00A050 · on the scale of the curves +1.2',
    );
  });

  it('is hollow with a dashed interval where few have answered', () => {
    const looks = (n: number) => {
      const mark = markIn(pictureWith(n));
      ok(mark?.kind === 'group');
      const paths = mark.shapes.flatMap(shape => (shape.kind === 'path' ? [shape] : []));
      return { isDashed: paths.some(({ dash }) => dash !== undefined), fill: paths.at(-1)?.fill };
    };
    deepEqual(looks(50), { isDashed: false, fill: '#1c2333' });
    deepEqual(looks(20), { isDashed: true, fill: '#ffffff' });
    ok(textsIn(pictureWith(20)).includes('Measured, indicative: fewer than 30 answers'));
  });
});
