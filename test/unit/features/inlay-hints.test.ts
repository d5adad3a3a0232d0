import { deepEqual } from 'node:assert/strict';
import type { DisplayLanguage, HintOptions } from '../../../server/src/service';
import { service, uriOf } from '../support/service';

const ALL: HintOptions = { touchpoints: true, plan: true, metrics: true };
const LIBRARY = {
  'a.touchpoints.yaml': 'touchpoints:\n  - id: kiosk\n    title: { en: The box, de: Der Kasten }\n',
};

/** The text with each hint in guillemets where it is shown. */
function hinted(
  text: string,
  {
    others = LIBRARY as Readonly<Record<string, string>>,
    wanted = ALL,
    language = 'en' as DisplayLanguage,
    name = 'main.journey.yaml',
    last = 99,
  } = {},
): string {
  const opened = service(language);
  for (const [file, content] of Object.entries(others)) opened.setDocument(uriOf(file), content, null);
  opened.setDocument(uriOf(name), text, 1);
  const document = opened.documents().get(uriOf(name))?.text;
  const range = { start: { line: 0, character: 0 }, end: { line: last, character: 0 } };
  let shown = text;
  for (const { position, label } of [...opened.inlayHints(uriOf(name), range, wanted)].reverse()) {
    const offset = document?.offsetAt(position) ?? 0;
    const words = typeof label === 'string' ? label : label.map(({ value }) => value).join('');
    shown = `${shown.slice(0, offset)}«${words}»${shown.slice(offset)}`;
  }
  return shown;
}

const PLAN =
  'id: p\nstart: 2026-11-27\nworkdays: mon-fri\nsteps:\n  - id: a\n    days: [1, 2]\n  - id: b\n    days: [3, 3]\n';

describe('inlay hints', () => {
  const step = (ids: string) => `stages:\n  - steps:\n      - touchpoints: ${ids}\n`;

  it('show the title of a touchpoint behind its id', () => {
    deepEqual(hinted(step('[kiosk, "kiosk"]')), step('[kiosk«The box», "kiosk"«The box»]'));
    deepEqual(hinted(step('[kiosk]'), { language: 'de' }), step('[kiosk«Der Kasten»]'));
  });

  it('show no title that says what the id says, and none for what is nowhere', () => {
    deepEqual(hinted(step('[checkout, nowhere]')), step('[checkout, nowhere]'));
    deepEqual(hinted(step('[web-shop]'), { language: 'de' }), step('[web-shop«Online-Shop»]'));
  });

  it('show the real dates of a plan’s steps, weekends left out', () => {
    deepEqual(
      hinted(PLAN, { name: 'a.plan.yaml' }),
      PLAN.replace('[1, 2]', '[1, 2]«Nov 27\u2009–\u200930, 2026»').replace('[3, 3]', '[3, 3]«Dec 1, 2026»'),
    );
  });

  it('show no dates where a plan has no start', () => {
    const text = PLAN.replace('start: 2026-11-27\n', '');
    deepEqual(hinted(text, { name: 'a.plan.yaml' }), text);
  });

  it('show the newest value of a metric where it is defined and where it is named', () => {
    const text =
      'metrics:\n  - id: effort\n    type: ces\n    unit: "%"\n    values:\n      - { date: 2026-10-01, value: 61.256 }\n      - { date: 2026-01-01, value: 12 }\n      - { date: 2027-01-01, value: 99 }\nstages:\n  - steps:\n      - metrics: [effort, unmeasured]\n';
    deepEqual(
      hinted(text),
      text.replace('id: effort', 'id: effort«61.3%»').replace('[effort', '[effort«61.3%»'),
    );
  });

  it('can be switched off by kind', () => {
    const text = `${step('[kiosk]')}metrics:\n  - id: nps\n    value: 4\n`;
    deepEqual(
      hinted(text, { wanted: { ...ALL, touchpoints: false } }),
      text.replace('id: nps', 'id: nps«4»'),
    );
    deepEqual(hinted(text, { wanted: { ...ALL, metrics: false } }), text.replace('kiosk', 'kiosk«The box»'));
    deepEqual(hinted(PLAN, { name: 'a.plan.yaml', wanted: { ...ALL, plan: false } }), PLAN);
  });

  it('answer for the lines that are asked for', () => {
    const text = `${step('[kiosk]')}      - touchpoints: [kiosk]\n`;
    deepEqual(hinted(text, { last: 3 }), text.replace('kiosk', 'kiosk«The box»'));
  });
});
