import { deepEqual } from 'node:assert/strict';
import { open } from '../support/service';

/** The places that the id at the cursor leads to: file, line and the text that is selected there. */
function definitions(marked: string, others: Readonly<Record<string, string>> = {}): readonly string[] {
  const { service, uri, position } = open(marked, others);
  return service.definition(uri, position).map(({ targetUri, targetSelectionRange: range }) => {
    const text = service.documents().get(targetUri)?.text.getText(range);
    return `${targetUri.split('/').at(-1)}:${range.start.line + 1} ${text}`;
  });
}

const step = (rest: string) => `id: b\nstages:\n  - id: s\n    steps:\n      - id: p\n        ${rest}\n`;
const library = 'touchpoints:\n  - id: door\n    title: Door\n  - id: kiosk\n    title: Kiosk\n';

describe('definition', () => {
  it('leads from a touchpoint’s id to its library', () => {
    deepEqual(definitions(step('touchpoints: [ki<|>osk]'), { 'shop.touchpoints.yaml': library }), [
      'shop.touchpoints.yaml:4 kiosk',
    ]);
  });

  it('prefers the definition in the same file', () => {
    const text = `${step('touchpoints: [kiosk<|>]')}touchpoints:\n  - id: kiosk\n    title: Ours\n`;
    deepEqual(definitions(text, { 'shop.touchpoints.yaml': library })[0], 'main.journey.yaml:8 kiosk');
  });

  it('leads from a persona in a sentiment to the persona', () => {
    const personas = 'personas:\n  - id: ann\n    name: Ann\n';
    deepEqual(definitions(step('sentiment: { an<|>n: 1 }'), { 'team.personas.yaml': personas }), [
      'team.personas.yaml:2 ann',
    ]);
  });

  it('finds steps in their own file only', () => {
    const other = step('title: Other');
    deepEqual(definitions(step('next: [{ to: <|>p }]'), { 'other.journey.yaml': other }), [
      'main.journey.yaml:5 p',
    ]);
  });

  it('leads nowhere from a built-in touchpoint or a text', () => {
    deepEqual(definitions(step('touchpoints: [check<|>out]')), []);
    deepEqual(definitions(step('title: Pa<|>y')), []);
  });
});
