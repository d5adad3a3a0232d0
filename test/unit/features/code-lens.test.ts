import { deepEqual, equal } from 'node:assert/strict';
import { yaml } from '../support/cursor';
import { service, uriOf } from '../support/service';

type Files = Readonly<Record<string, string>>;

/** What the lenses of a file say, each with its line. */
function lenses(name: string, files: Files, language: 'en' | 'de' | 'da' = 'en'): readonly string[] {
  const opened = service(language);
  for (const [file, text] of Object.entries(files)) opened.setDocument(uriOf(file), text, 1);
  return opened
    .codeLenses(uriOf(name))
    .map(lens => `${lens.range.start.line + 1}: ${opened.lensTitle(uriOf(name), lens)}`);
}

const library = yaml`
  touchpoints:
    - id: kiosk
      title: Kiosk
    - id: till
      extends: checkout
      checklist: { payment-feels-secure: done, own-check: { text: Own, status: open } }
    - id: door
      title: Door
      checklist: { open-door: done, wide-door: not_applicable }
`;
const journey = yaml`
  id: a
  title: A
  checklist: { own: { text: Own, status: open } }
  stages:
    - id: s
      title: S
      phase: before
      steps:
        - id: p
          title: P
          touchpoints: [kiosk, kiosk, { use: door, checklist: { tall-door: open } }]
`;
const files = { 'shop.touchpoints.yaml': library, 'a.journey.yaml': journey };

describe('code lenses', () => {
  it('count the references to what a library defines, and what is still to be checked', () => {
    const [kiosk, till, tillChecks, ...door] = lenses('shop.touchpoints.yaml', files);
    deepEqual([kiosk, till], ['2: 2 references', '4: No references']);
    deepEqual(door, ['7: 1 reference', '7: No open checks']);
    equal(tillChecks?.replace(/\d+ open/, 'n open'), '4: n open checks');
  });

  it('count what a definition adds to and ticks of the built-in checks', () => {
    const count = (checklist: string) =>
      Number(
        /(\d+) open/.exec(
          lenses('x.touchpoints.yaml', {
            'x.touchpoints.yaml': `touchpoints: [{ id: till, extends: checkout, checklist: ${checklist} }]`,
          }).join(),
        )?.[1],
      );
    const all = count('{}');
    equal(count('{ payment-feels-secure: done }'), all - 1);
    equal(count('{ payment-feels-secure: open }'), all);
    equal(count('{ own: { text: Own } }'), all + 1);
  });

  it('lead from a journey to the preview, and count the open checks as its checklist does', () => {
    const opened = service();
    for (const [file, text] of Object.entries(files)) opened.setDocument(uriOf(file), text, 1);
    const view = opened.preview(uriOf('a.journey.yaml'))?.checklist;
    deepEqual(lenses('a.journey.yaml', files), [
      '1: Show in preview',
      `1: ${(view?.total ?? 0) - (view?.done ?? 0)} open checks`,
      '1: No references',
      '11: 1 open check',
    ]);
  });

  it('speak the display language', () => {
    deepEqual(lenses('shop.touchpoints.yaml', files, 'de').slice(0, 2), [
      '2: 2 Verweise',
      '4: Keine Verweise',
    ]);
    equal(lenses('shop.touchpoints.yaml', files, 'da').at(-1), '7: Ingen åbne tjekpunkter');
  });

  it('stand once where an alias repeats a definition', () => {
    const text = 'touchpoints:\n  - &d { id: door, title: Door }\n  - *d\n';
    deepEqual(lenses('x.touchpoints.yaml', { 'x.touchpoints.yaml': text }), ['2: No references']);
  });

  it('say nothing any more where what they stood above is gone', () => {
    const opened = service();
    opened.setDocument(uriOf('shop.touchpoints.yaml'), library, 1);
    const [lens] = opened.codeLenses(uriOf('shop.touchpoints.yaml'));
    opened.setDocument(uriOf('shop.touchpoints.yaml'), 'touchpoints: [', 2);
    equal(lens && opened.lensTitle(uriOf('shop.touchpoints.yaml'), lens), undefined);
  });
});
