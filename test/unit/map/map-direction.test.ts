import { deepEqual, equal, ok } from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import type { JourneyContent } from '../../../server/src/service/export/content';
import { html } from '../../../server/src/service/export/html';
import { drawMap } from '../../../server/src/service/map/drawing/draw';
import type { Drawing, Shape, TextShape } from '../../../server/src/service/map/drawing/shapes';
import { svgOf } from '../../../server/src/service/map/drawing/svg';
import { isRightToLeft } from '../../../server/src/service/map/shapes/direction';
import { service, uriOf } from '../support/service';

const [MARKED, FROM_RIGHT, END] = ['\u200F', '\u2067', '\u2069'];

describe('The direction of a text', () => {
  it('is that of its first letter', () => {
    const texts = ['אתר!', '24 (אתר)', 'متجر', 'Google אתר', 'אתר Google', '24', '', `${MARKED}Google`];
    deepEqual(texts.map(isRightToLeft), [true, true, true, false, true, false, false, true]);
  });
});

describe('A journey from right to left', () => {
  it('is so in a picture, line by line, and whatever else is in it is as it was', () => {
    const { document } = new JSDOM(pictureOf(contentOf('אופניים אצל Google Shopping')), {
      contentType: 'image/svg+xml',
    }).window;
    const texts = [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
    deepEqual(
      texts.filter(text => /[֐-׿]|Google|Shopping/.test(text)),
      [`${FROM_RIGHT}אופניים אצל Google${END}`, `${FROM_RIGHT}${MARKED}Shopping${END}`],
    );
    ok(texts.includes('Steps'));
  });

  it('begins at the right of its headings and cards in a picture, and others at the left', () => {
    const fromRight = placesOf(drawingOf(contentOf('אתר!', 'חיפוש!')));
    deepEqual([fromRight('אתר!'), fromRight('חיפוש!')], ['167 end', '154 end']);
    const fromLeft = placesOf(drawingOf(contentOf('Shop!', 'Search!')));
    deepEqual([fromLeft('Shop!'), fromLeft('Search!')], ['11 start', '0 start']);
  });

  it('leaves as much air beside a touchpoint as beside a step', () => {
    const placeOf = placesOf(drawingOf(contentOf('אתר!', 'S', '{ id: t, title: חנות! }')));
    deepEqual([placeOf('אתר!'), placeOf('חנות!')], ['167 end', '167 end']);
  });

  it('has no signs of direction in its picture where nothing is written from the right', () =>
    ok(!/\p{Bidi_Control}/u.test(pictureOf(contentOf('Bicycles at Google Shopping')))));

  it('is so on a page, where each text is asked for its own direction', () => {
    const { document, getComputedStyle } = new JSDOM(html(contentOf('אתר!'), 'light')).window;
    const cell = [...document.querySelectorAll('th')].find(({ textContent }) => textContent === 'אתר!');
    ok(cell);
    equal(getComputedStyle(cell).getPropertyValue('unicode-bidi'), 'plaintext');
    equal(getComputedStyle(cell).textAlign, 'start');
  });
});

/** What can be exported of a journey with one step. */
function contentOf(title: string, stage = 'S', touchpoint = 'website'): JourneyContent {
  const engine = service();
  const step = `      - { id: b, title: "${title}", sentiment: 1, touchpoints: [${touchpoint}] }\n`;
  const text = `id: a\ntitle: A\nstages:\n  - id: s\n    title: ${stage}\n    steps:\n${step}`;
  engine.setDocument(uriOf('a.journey.yaml'), text, 1);
  const content = engine.content(uriOf('a.journey.yaml'));
  ok(content);
  return content;
}

function drawingOf(content: JourneyContent): Drawing {
  return drawMap(content.map, { ...content, palette: 'light' });
}

function pictureOf(content: JourneyContent): string {
  return svgOf(drawingOf(content));
}

/** Tells for each line of a picture where in its group it stands, and by which end. */
function placesOf({ shapes }: Drawing): (text: string) => string | undefined {
  const textsIn = (inner: readonly Shape[]): readonly TextShape[] =>
    inner.flatMap(shape =>
      shape.kind === 'group' ? textsIn(shape.shapes) : shape.kind === 'text' ? [shape] : [],
    );
  const lines = textsIn(shapes);
  return text => {
    const line = lines.find(shape => shape.text === text);
    return line && `${line.x} ${line.anchor ?? 'start'}`;
  };
}
