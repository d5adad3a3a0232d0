import { deepEqual, equal, ok } from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver-types';
import { accept, completions, open } from '../support/service';

/** What is offered at the cursor, in the order in which an editor shows it. */
function offered(
  marked: string,
  others: Readonly<Record<string, string>> = {},
  name?: string,
): readonly string[] {
  return itemsAt(marked, others, name).map(({ label }) => label);
}

function itemsAt(
  marked: string,
  others: Readonly<Record<string, string>> = {},
  name?: string,
): CompletionItem[] {
  const opened = open(marked, others, name === undefined ? {} : { name });
  return [...completions(opened)].sort((a, b) =>
    (a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1,
  );
}

/** The text after the item of this label is taken. */
function taking(
  label: string,
  marked: string,
  others: Readonly<Record<string, string>> = {},
  name?: string,
): string {
  const opened = open(marked, others, name === undefined ? {} : { name });
  const item = completions(opened).find(candidate => candidate.label === label);
  if (!item) throw new Error(`“${label}” is not offered`);
  return accept(item, opened);
}

const STEP = `
id: buy
title: Buy
stages:
  - id: order
    title: Order
    phase: during
    steps:
      - id: pay
        title: Pay
`;

describe('completing keys', () => {
  it('offers the keys that are still missing, required ones first', () => {
    const labels = offered('id: buy\n<|>\n');
    deepEqual(labels.slice(0, 2), ['title', 'stages']);
    ok(labels.includes('owner'));
    ok(!labels.includes('id'));
  });

  it('offers the keys of a list’s item, on its first line and on the next', () => {
    deepEqual(offered('stages:\n  - <|>\n').slice(0, 4), ['id', 'title', 'phase', 'steps']);
    deepEqual(offered('stages:\n  - id: a\n    <|>\n').slice(0, 3), ['title', 'phase', 'steps']);
  });

  it('offers keys to a half-written word, between other lines', () => {
    equal(
      taking('sentiment', `${STEP}        sent<|>\n        importance: 3\n`),
      `${STEP}        sentiment: <|>\n        importance: 3\n`,
    );
  });

  it('offers keys inside braces', () => {
    equal(taking('phase', 'stages: [{ id: a, ph<|> }]'), 'stages: [{ id: a, phase: <|> }]');
    equal(taking('phase', 'stages: [{ id: a, ph<|>'), 'stages: [{ id: a, phase: <|>');
  });

  it('indents what belongs below the key', () => {
    equal(taking('pain_points', `${STEP}        <|>\n`), `${STEP}        pain_points:\n          - <|>\n`);
    equal(taking('steps', 'stages:\n  - st<|>\n'), 'stages:\n  - steps:\n      - <|>\n');
  });

  it('does not write a second colon', () => {
    equal(taking('owner', 'id: buy\now<|>: Ann\n'), 'id: buy\nowner<|>: Ann\n');
  });

  it('quotes keys in JSON', () => {
    equal(taking('owner', '{ "id": "buy", <|> }', {}, 'main.journey.json'), '{ "id": "buy", "owner": <|> }');
  });

  it('offers the languages of a text', () => {
    deepEqual(offered('title:\n  de: Kauf\n  <|>\n'), ['en', 'da']);
  });

  it('offers the keys of a new file', () => {
    deepEqual(offered('<|>').slice(0, 3), ['id', 'title', 'stages']);
    equal(offered('<|>', {}, 'main.touchpoints.yaml')[0], 'touchpoints');
  });
});

describe('completing values', () => {
  it('offers the values of an enum in their natural order', () => {
    deepEqual(offered('stages:\n  - phase: <|>\n'), ['before', 'during', 'after']);
    deepEqual(offered('stages:\n  - phase: du<|>\n    id: a\n'), ['before', 'during', 'after']);
  });

  it('sets a space behind the colon', () => {
    equal(taking('before', 'stages:\n  - phase:<|>\n'), 'stages:\n  - phase: before<|>\n');
  });

  it('offers true and false, and the numbers of a scale', () => {
    deepEqual(offered(`${STEP}        moment_of_truth: <|>\n`), ['true', 'false']);
    deepEqual(offered(`${STEP}        importance: <|>\n`), ['1', '2', '3', '4', '5']);
  });

  it('offers touchpoints of the workspace before built-in ones, with keys for an inline one', () => {
    const library = 'touchpoints:\n  - id: kiosk\n    title: Kiosk\n';
    const labels = offered(`${STEP}        touchpoints:\n          - <|>\n`, {
      'shop.touchpoints.yaml': library,
    });
    equal(labels.filter(label => !['id', 'use'].includes(label)).includes('kiosk'), true);
    ok(labels.indexOf('kiosk') < labels.indexOf('checkout'));
    ok(labels.includes('use'));
  });

  for (const [name, before, after] of [
    ['behind a dash', '\n          - che<|>', '\n          - checkout<|>'],
    ['right behind a bare dash', '\n          -<|>', '\n          - checkout<|>'],
    ['in brackets', ' [web-shop, <|>]', ' [web-shop, checkout<|>]'],
    ['in brackets that are still open', ' [<|>', ' [checkout<|>'],
    ['inside an unfinished string', '\n          - "che<|>', '\n          - "checkout<|>'],
    ['inside quotes', " ['che<|>']", " ['checkout<|>']"],
    ['where the list is not begun', '\n          <|>', '\n          - checkout<|>'],
    ['on the key’s own line', ' <|>', ' [checkout]<|>'],
    ['after use', '\n          - use: <|>', '\n          - use: checkout<|>'],
  ] as const) {
    it(`completes a touchpoint ${name}`, () => {
      equal(
        taking('checkout', `${STEP}        touchpoints:${before}\n`),
        `${STEP}        touchpoints:${after}\n`,
      );
    });
  }

  it('offers ids of the right kind only', () => {
    const personas = 'personas:\n  - id: ann\n    name: Ann\n';
    deepEqual(
      offered('id: buy\npersonas: [<|>]\n', { 'team.personas.yaml': personas }).includes('ann'),
      true,
    );
    deepEqual(
      offered('id: buy\npersonas: [<|>]\n', { 'team.personas.yaml': personas }).includes('checkout'),
      false,
    );
  });

  it('completes in the middle of a commented file', () => {
    const text =
      '# About\nid: buy # short\n\n# Who\nstages: # all\n  # first\n  - id: a\n    phase: be<|> # when\n';
    equal(taking('before', text), text.replace('be<|>', 'before<|>'));
  });

  it('offers nothing in a comment, in a text or in an id', () => {
    for (const text of [
      '# own<|>',
      'id: a # st<|>',
      'title: My jour<|>',
      'scenario: |\n  The pha<|>\n',
      'id: bu<|>',
    ]) {
      deepEqual(offered(text), [], text);
    }
  });

  it('tells a touchpoint’s checks when the item is looked at', () => {
    const opened = open('id: b\nstages:\n  - steps:\n      - touchpoints: [<|>]\n');
    const item = completions(opened).find(({ label }) => label === 'checkout');
    if (!item) throw new Error('checkout is not offered');
    const { documentation } = opened.service.resolveCompletion(item);
    ok(typeof documentation === 'object' && documentation.value.includes('What to check'));
  });
});
