import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { drawMap } from '../../../server/src/service/map/drawing/draw';
import { mix, type Palette, paletteOf, palettes } from '../../../server/src/service/map/drawing/palette';
import type { Drawing, Shape } from '../../../server/src/service/map/drawing/shapes';
import { textWidth } from '../../../server/src/service/map/text-width';
import { service, uriOf } from '../support/service';

const SAMPLES = ['saas', 'buchladen', 'abonnement'];

/** A text and its box in the picture, in pixels. */
interface Placed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

describe('a map as a picture', () => {
  for (const name of SAMPLES) {
    it(`shows ${name} with every text in the picture, and none over another`, () => {
      const drawing = pictureOf(name);
      const texts = textsIn(drawing.shapes);
      ok(texts.length > 100);
      for (const { text, left, right, top, bottom } of texts) {
        const isInside = left >= 0 && top >= 0 && right <= drawing.width && bottom <= drawing.height;
        ok(isInside, `“${text}” leaves the picture`);
      }
      deepEqual(overlaps(texts), []);
    });
  }

  it('tells the whole names of lanes that are longer than a line', () => {
    const texts = textsIn(pictureOf('buchladen').shapes);
    const lines = ['Unerfüllte', 'Erwartungen'].map(line => texts.find(({ text }) => text === line));
    const [first, second] = lines.map(line => line && { left: line.left, bottom: line.bottom });
    ok(first && second);
    deepEqual(second, { left: first.left, bottom: first.bottom + 17 });
  });

  it('has room for a title and a legend over the smallest journey', () => {
    const empty = service();
    empty.setDocument(uriOf('a.journey.yaml'), 'id: a\ntitle: Alone\nstages: []\n', 1);
    const content = empty.content(uriOf('a.journey.yaml'));
    ok(content);
    const { width, height } = drawMap(content.map, { ...content, palette: 'light' });
    deepEqual({ width, isFlat: height < 260 }, { width: 840, isFlat: true });
  });

  for (const id of palettes) {
    it(`can be read in ${id} colours by people with poor sight`, () => {
      const colours = paletteOf(id);
      for (const [what, text, ground] of pairsOf(colours)) {
        const ratio = contrast(text, ground);
        ok(ratio >= 4.5, `${what}: ${ratio.toFixed(2)}`);
      }
      for (const sign of [...colours.tones, colours.good, colours.warn, colours.bad]) {
        ok(contrast(sign, colours.paper) >= 3, `${sign} on paper`);
      }
    });
  }
});

function pictureOf(name: string): Drawing {
  const samples = service();
  for (const file of readdirSync('samples').filter(file => file.endsWith('.yaml'))) {
    samples.setDocument(uriOf(file), readFileSync(`samples/${file}`, 'utf8'), 1);
  }
  const content = samples.content(uriOf(`${name}.journey.yaml`));
  ok(content);
  return drawMap(content.map, { ...content, palette: 'light' });
}

function textsIn(shapes: readonly Shape[], x = 0, y = 0): readonly Placed[] {
  return shapes.flatMap(shape => {
    if (shape.kind === 'group') return textsIn(shape.shapes, x + shape.x, y + shape.y);
    return shape.kind === 'text' ? [placed(shape, x, y)] : [];
  });
}

function placed(shape: Extract<Shape, { kind: 'text' }>, x: number, y: number): Placed {
  const width = textWidth(shape.text, shape.size);
  const left = x + shape.x - { start: 0, middle: width / 2, end: width }[shape.anchor ?? 'start'];
  const baseline = y + shape.y;
  // Of what reaches above and below the line, little is ink.
  return { text: shape.text, left, right: left + width, top: baseline - shape.size * 0.7, bottom: baseline };
}

function overlaps(texts: readonly Placed[]): readonly string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        other =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map(other => `${one.text} / ${other.text}`),
  );
}

function pairsOf(colours: Palette): readonly (readonly [string, string, string])[] {
  const { ink, soft, paper, card, bad, warn } = colours;
  return [
    ['title', ink, paper],
    ['scenario', soft, paper],
    ['card', ink, card],
    ['facts', soft, card],
    ['pain point', ink, mix(bad, card, 0.1)],
    ['moment of truth', ink, mix(warn, paper, 0.14)],
    ['badge', ink, mix(ink, card, 0.08)],
    ...Object.values(colours.phases).map(
      phase => ['phase', mix(phase, ink, 0.45), mix(phase, paper, 0.17)] as const,
    ),
  ];
}

/** Source: WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
