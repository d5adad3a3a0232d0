import { equal, match } from 'node:assert/strict';
import type { DisplayLanguage } from '../../../server/src/service';
import { open } from '../support/service';

/** What is shown at the cursor, and the text that it is shown for. */
function hovered(
  marked: string,
  language: DisplayLanguage = 'en',
  others: Readonly<Record<string, string>> = {},
) {
  const { service, uri, position } = open(marked, others, { language });
  const hover = service.hover(uri, position);
  const document = service.documents().get(uri);
  if (!hover || !document) return undefined;
  const { contents } = hover;
  if (typeof contents !== 'object' || !('value' in contents)) throw new Error('The hover is no Markdown');
  return { text: contents.value, over: document.text.getText(hover.range) };
}

const touchpoints = (item: string) =>
  `id: b\nstages:\n  - id: s\n    steps:\n      - id: p\n        touchpoints:\n          - ${item}\n`;

describe('hover', () => {
  it('explains a key', () => {
    const hover = hovered('id: b\nsta<|>ges: []\n');
    equal(hover?.over, 'stages');
    match(hover?.text ?? '', /^\*\*Stages\*\* `stages` — \*Required\*\n\n./);
  });

  it('explains a key in the display language', () => {
    match(hovered('id: b\nsta<|>ges: []\n', 'de')?.text ?? '', /Pflicht/);
    match(hovered('id: b\nsta<|>ges: []\n', 'da')?.text ?? '', /Påkrævet/);
  });

  it('explains the value of an enum', () => {
    const hover = hovered('stages:\n  - phase: bef<|>ore\n');
    equal(hover?.over, 'before');
    match(hover?.text ?? '', /^`before` – ./);
  });

  it('tells what a built-in touchpoint is, and what to check', () => {
    const hover = hovered(touchpoints('check<|>out'), 'de');
    equal(hover?.over, 'checkout');
    match(hover?.text ?? '', /Touchpoint `checkout`/);
    match(hover?.text ?? '', /Was zu prüfen ist/);
  });

  it('tells what a touchpoint of a library is', () => {
    const library = 'touchpoints:\n  - id: kiosk\n    title: Kiosk\n    description: The one at the door.\n';
    match(
      hovered(touchpoints('ki<|>osk'), 'en', { 'shop.touchpoints.yaml': library })?.text ?? '',
      /The one at the door\./,
    );
  });

  it('says nothing about texts, comments and what it does not know', () => {
    for (const text of ['title: Bu<|>y\n', 'id: b # no<|>te\n', 'titel<|>: Buy\n', '<|>'])
      equal(hovered(text), undefined);
  });

  it('still works behind a mistake', () => {
    equal(
      hovered('id: b\nowner: [x\nsta<|>ges: []\n')?.over ?? hovered('id: b\n  bad: x\nsta<|>ges: []\n')?.over,
      'stages',
    );
  });

  it('tells what a metric says, where it is defined and where it is named', () => {
    const metrics =
      'metrics:\n  - { id: loyalty, type: nps, target: 40, values: [{ date: 2026-09-30, value: 30, n: 100 }] }\n';
    const lines =
      '- 30 Sept 2026: +30 (estimated 14.1 to 44.2), n = 100\n- target 40: not reached\n- answers needed: 235 for ±10 points, 938 for ±5 points, 2,604 for ±3 points';
    equal(hovered(metrics.replace('loyalty', 'loy<|>alty'))?.text, lines);
    const named = hovered(`${metrics}stages:\n  - steps:\n      - metrics: [loy<|>alty]\n`);
    equal(named?.text, `**loyalty** — metric \`loyalty\`\n\n${lines}`);
  });
});
