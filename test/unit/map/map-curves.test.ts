import { deepEqual, equal } from 'node:assert/strict';
import { drawCurve, mapOf } from './map-drawing';

const personas = [
  { id: 'anna', name: 'Anna' },
  { id: 'bo', name: 'Bo' },
];

/** A journey of one stage with these steps, each given by its fields. */
function journey(...steps: readonly string[]): string {
  const items = steps.map((fields, index) => `    - { id: s${index}, title: S${index}, ${fields} }`);
  return `id: a\nstages:\n- id: only\n  steps:\n${items.join('\n')}\n`;
}

function curves(text: string, options: Parameters<typeof mapOf>[1] = {}): readonly string[] {
  return mapOf(text, options).curves.map(drawCurve);
}

describe('The curves of a map', () => {
  it('are one for everybody where every step gives one value', () => {
    deepEqual(curves(journey('sentiment: 2', 'sentiment: 0', 'sentiment: -2'), { personas }), [
      'current all (All customers): step/s0 2 at 88,200; step/s1 0 at 276,260; step/s2 -2 at 464,320',
    ]);
  });

  it('are one a persona where a step tells them apart; a plain number counts for all', () => {
    deepEqual(curves(journey('sentiment: 1', 'sentiment: { bo: -1, carla: 2 }'), { personas }), [
      'current anna (Anna): step/s0 1 at 88,230',
      'current bo (Bo): step/s0 1 at 88,230; step/s1 -1 at 276,290',
      'current carla (carla): step/s0 1 at 88,230; step/s1 2 at 276,200',
    ]);
  });

  it('leave out a persona for whom nothing is said', () => {
    deepEqual(curves(journey('sentiment: { bo: -1 }'), { personas }), [
      'current bo (Bo): step/s0 -1 at 88,290',
    ]);
  });

  it('show what is wanted beside what is', () => {
    deepEqual(
      curves(journey('sentiment: -1, sentiment_target: 1', 'sentiment_target: { anna: 2 }'), { personas }),
      [
        'current all (All customers): step/s0 -1 at 88,290',
        'target anna (Anna): step/s0 1 at 88,230; step/s1 2 at 276,200',
        'target bo (Bo): step/s0 1 at 88,230',
      ],
    );
  });

  it('skip steps without a value, and values that the schema refuses', () => {
    deepEqual(
      curves(journey('sentiment: 1', 'wait: 1d', 'sentiment: 7', 'sentiment: { bo: great, x-note: 1 }')),
      ['current all (All customers): step/s0 1 at 88,230'],
    );
  });

  it('know the place of each value in the source', () => {
    const map = mapOf('id: a\nstages:\n- steps:\n  - sentiment:\n      bo: -1\n');
    deepEqual(map.curves[0]?.points[0]?.source, { path: '/stages/#1/steps/#1/sentiment/bo' });
  });
});

describe('The scale of the curves', () => {
  it('runs from delighted to frustrated', () => {
    const ticks = (language: 'en' | 'de' | 'da') =>
      mapOf(journey('sentiment: 0'), { language }).scale.ticks.map(
        ({ value, y, label }) => `${value} ${label} ${y}`,
      );
    deepEqual(ticks('en'), [
      '2 delighted 200',
      '1 content 230',
      '0 neutral 260',
      '-1 annoyed 290',
      '-2 frustrated 320',
    ]);
    deepEqual(ticks('de')[0], '2 begeistert 200');
    deepEqual(ticks('da')[0], '2 begejstret 200');
  });
});

describe('The weakest moment', () => {
  it('is the first step with the lowest value of anybody', () => {
    equal(
      mapOf(journey('sentiment: 1', 'sentiment: { anna: 2, bo: -1 }', 'sentiment: -1')).weakest,
      'step/s1',
    );
    equal(mapOf(journey('sentiment: 2', 'sentiment: 1')).weakest, 'step/s1');
  });

  it('is nowhere where all feel the same, or nothing is said', () => {
    equal(mapOf(journey('sentiment: -1', 'sentiment: -1')).weakest, undefined);
    equal(mapOf(journey('sentiment_target: -1', 'wait: 1d')).weakest, undefined);
  });

  it('makes room on its card for the mark of it', () => {
    const title = 'A rather long title of a step that needs three lines of its card';
    const [first = 0, second = 0] = mapOf(
      `id: a\nstages: [{ steps: [{ title: ${title}, sentiment: 1 }, { title: ${title}, sentiment: 0 }] }]`,
    ).cards.map(({ height }) => height);
    equal(second - first, 18);
  });
});
