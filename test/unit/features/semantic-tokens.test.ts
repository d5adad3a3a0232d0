import { deepEqual, ok } from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-types';
import { tokenModifiers, tokenTypes } from '../../../server/src/protocol';
import { yaml } from '../support/cursor';
import { service, uriOf } from '../support/service';

/** Each token as its text, its type and its modifiers. */
function tokens(
  text: string,
  others: Readonly<Record<string, string>> = {},
  range?: Range,
): readonly string[] {
  const opened = service();
  for (const [name, content] of Object.entries(others)) opened.setDocument(uriOf(name), content, null);
  opened.setDocument(uriOf('main.journey.yaml'), text, 1);
  const lines = text.split(/\r\n|\r|\n/);
  return opened
    .semanticTokens(uriOf('main.journey.yaml'), range)
    .map(({ line, character, length, type, modifiers }) =>
      [
        lines[line]?.slice(character, character + length),
        tokenTypes[type],
        ...tokenModifiers.filter((_, bit) => modifiers & (1 << bit)),
      ].join(' '),
    );
}

describe('semantic tokens', () => {
  it('tell definitions from references, each by its kind', () => {
    const text = yaml`
      id: buy
      personas: [ann]
      stages:
        - id: order
          steps:
            - id: pay
              metrics: [nps]
    `;
    const others = {
      'a.personas.yaml': 'personas:\n  - id: ann\n    name: Ann\n',
      'a.metrics.yaml': 'metrics:\n  - id: nps\n    type: nps\n',
    };
    deepEqual(tokens(text, others), [
      'buy journey definition',
      'ann persona',
      'order stage definition',
      'pay step definition',
      'nps metric',
    ]);
  });

  it('tell built-in, own, retired and unknown touchpoints apart', () => {
    const library =
      'touchpoints:\n  - id: kiosk\n    title: K\n  - id: fax\n    title: F\n    status: retired\n';
    const text = 'id: a\nstages:\n  - steps:\n      - touchpoints: [checkout, kiosk, "fax", nowhere]\n';
    deepEqual(tokens(text, { 'a.touchpoints.yaml': library }).slice(1), [
      'checkout touchpoint defaultLibrary',
      'kiosk touchpoint',
      'fax touchpoint deprecated',
      'nowhere touchpoint unknown',
    ]);
  });

  it('mark values from fixed lists, dates and durations, but no texts of the user', () => {
    const text =
      'title: draft\nstatus: draft\nowner: 2026-11-21\nreviewed: 2026-11-21\nstages:\n  - phase: soon\n    steps:\n      - wait: 3d\n        moment_of_truth: true\n';
    deepEqual(tokens(text), ['draft enumMember', '2026-11-21 date', '3d duration', 'true enumMember']);
  });

  it('mark personas and checks that are keys', () => {
    const text =
      'personas:\n  - id: ann\nstages:\n  - steps:\n      - sentiment:\n          ann: 1\nchecklist:\n  own: done\n';
    deepEqual(tokens(text), ['ann persona definition', 'ann persona', 'own check', 'done enumMember']);
  });

  it('answer for a part of the file', () => {
    const text = 'id: a\nstatus: draft\nstate: current\n';
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 13 } };
    deepEqual(tokens(text, {}, range), ['draft enumMember']);
  });

  it('name what an alias repeats once, where it stands', () => {
    const text = 'id: a\nstages:\n  - &s\n    id: one\n    phase: before\n  - *s\n';
    deepEqual(tokens(text), ['a journey definition', 'one stage definition', 'before enumMember']);
  });

  it('are there in a broken text', () => {
    deepEqual(tokens('id: a\nstatus: draft\ntitle: [\n  "x\n'), ['a journey definition', 'draft enumMember']);
  });

  it('have a name for every kind of id in their legend, each once', () => {
    ok(new Set(tokenTypes).size === tokenTypes.length);
  });
});
