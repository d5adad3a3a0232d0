import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { JourneyContent } from '../../../server/src/service/export/content';
import { pictureOf } from '../../../server/src/service/export/pictures';
import type { PictureOptions } from '../../../server/src/service/map/drawing/context';
import { drawMap } from '../../../server/src/service/map/drawing/draw';
import type { Drawing, Shape } from '../../../server/src/service/map/drawing/shapes';
import { sheetsOf } from '../../../server/src/service/map/drawing/sheets';
import { service, uriOf } from '../support/service';

const ROOM = { width: 1600, height: 1170 };

describe('a map in sheets', () => {
  for (const name of ['saas', 'buchladen', 'abonnement']) {
    it(`shows each card of ${name} on one sheet, under its step`, () => {
      const content = sample(name);
      const sheets = sheetsIn(content);
      for (const { width, height } of sheets) ok(width <= ROOM.width && height <= ROOM.height);
      const [whole, labels] = [labelsIn(pictureOf(content, 'light')), sheets.flatMap(labelsIn)];
      for (const { lane, lines } of content.map.cards) {
        const [once, now] = [whole, labels].map(
          each => each.filter(label => `${label}\n`.startsWith(`${lines.join('\n')}\n`)).length,
        );
        // A step is over all that belongs to it.
        if (lane === 'steps') ok(now && once && now >= once, lines.join(' '));
        else equal(now, once, lines.join(' '));
      }
    });
  }

  it('are none where it fits on one', () => {
    deepEqual(sheetsIn(content(journey([3, 3]))), []);
  });

  it('stay with whole stages, which follow each other', () => {
    deepEqual(stepsOf(sheetsIn(content(journey([3, 3, 4, 1])))), [
      ['1', '2', '3', '4', '5', '6'],
      ['7', '8', '9', '10', '11'],
    ]);
  });

  it('divide a stage that is wider than a sheet into nearly equal parts', () => {
    const [first = [], ...others] = stepsOf(sheetsIn(content(journey([60]))));
    deepEqual(first, ['1', '2', '3', '4', '5', '6', '7']);
    deepEqual(
      others.map(({ length }) => length),
      [7, 7, 7, 7, 7, 7, 7, 4],
    );
  });

  it('are counted in their titles, and keep the colours of the personas', () => {
    const only = (step: number) => (step > 7 ? '{ jan: 1 }' : '{ mia: 1, jan: -1 }');
    const sheets = sheetsIn(content(journey([7, 7], only)));
    deepEqual(
      sheets.map(({ title }) => title),
      ['Long (1/2)', 'Long (2/2)'],
    );
    const [colours = [], later = []] = sheets.map(({ shapes }) => strokesIn(shapes));
    const jan = colours.at(-1);
    ok(jan && later.includes(jan), 'the curve of the second persona');
  });

  it('have the steps alone where there is nothing else', () => {
    const sheets = sheetsIn(content(journey([7, 7], () => '')));
    equal(sheets.length, 2);
  });

  it('are as many as there is room for, from top to bottom too', () => {
    const texts = Array.from({ length: 30 }, (_, index) => `Long text number ${index}`);
    const text = journey([1]).replace(
      /\n$/,
      `\n        actions: [${texts}]\n        needs: [${texts}]\n        thoughts: [A]\n`,
    );
    const sheets = sheetsIn(content(text)).map(labelsIn);
    const shown = texts.map(label => sheets.map(each => each.filter(other => other === label).length));
    deepEqual([...new Set(shown.map(String))], ['1,0,1']);
    for (const labels of sheets) ok(labels.includes('Step 1'));
  });
});

/** Stages of so many steps each, numbered throughout. */
function journey(stages: readonly number[], sentiment = (_step: number) => '{ mia: 1 }'): string {
  let step = 0;
  const written = stages.map((steps, index) => {
    const lines = Array.from({ length: steps }, () => {
      const value = sentiment(++step);
      const felt = value ? `        sentiment: ${value}\n` : '';
      return `      - id: s${step}\n        title: Step ${step}\n${felt}`;
    });
    return `  - id: stage-${index}\n    title: Stage ${index}\n    steps:\n${lines.join('')}`;
  });
  const personas = 'personas: [{ id: mia, name: Mia }, { id: jan, name: Jan }]';
  return `id: long\ntitle: Long\n${personas}\nstages:\n${written.join('')}`;
}

function content(text: string): JourneyContent {
  const one = service();
  one.setDocument(uriOf('a.journey.yaml'), text, 1);
  const made = one.content(uriOf('a.journey.yaml'));
  ok(made);
  return made;
}

function sample(name: string): JourneyContent {
  const samples = service();
  for (const file of readdirSync('samples').filter(file => file.endsWith('.yaml'))) {
    samples.setDocument(uriOf(file), readFileSync(`samples/${file}`, 'utf8'), 1);
  }
  const made = samples.content(uriOf(`${name}.journey.yaml`));
  ok(made);
  return made;
}

function sheetsIn(journey: JourneyContent): readonly Drawing[] {
  const options: PictureOptions = { ...journey, palette: 'light' };
  return sheetsOf(journey.map, options, { whole: drawMap(journey.map, options), room: ROOM });
}

/** What is written together, such as on a card; its lines one below the other. */
function labelsIn({ shapes }: Drawing): readonly string[] {
  // The last is the legend.
  return shapes.slice(0, -1).flatMap(function labels(shape: Shape): readonly string[] {
    if (shape.kind !== 'group') return [];
    const own = shape.shapes.flatMap(inner => (inner.kind === 'text' ? [inner.text] : []));
    return [...(own.length > 0 ? [own.join('\n')] : []), ...shape.shapes.flatMap(labels)];
  });
}

/** The numbers of the steps on each sheet. */
function stepsOf(sheets: readonly Drawing[]): readonly (readonly string[])[] {
  return sheets.map(sheet => labelsIn(sheet).flatMap(label => /^Step (\d+)/.exec(label)?.slice(1) ?? []));
}

/** The colours of curves: of lines that are drawn strongly. */
function strokesIn(shapes: readonly Shape[]): readonly string[] {
  return shapes.flatMap(shape => {
    if (shape.kind === 'group') return strokesIn(shape.shapes);
    const isCurve = shape.kind === 'path' && shape.strokeWidth === 3 && shape.d.includes('C');
    return isCurve && shape.stroke ? [shape.stroke] : [];
  });
}
