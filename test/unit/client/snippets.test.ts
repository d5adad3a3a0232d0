import { deepEqual } from 'node:assert/strict';
import { service, uriOf } from '../support/service';
import { readJson } from './support';

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
}

const snippets = readJson<Readonly<Record<string, Snippet>>>('snippets/journey.json');

/** Where each snippet is written: the file, and what stands above it. */
const places: Readonly<Record<string, readonly [file: string, above: string, indent?: string]>> = {
  journey: ['a.journey.yaml', ''],
  stage: ['a.journey.yaml', 'id: a\ntitle: A\nstages:\n'],
  step: [
    'a.journey.yaml',
    'id: a\ntitle: A\nstages:\n  - id: s\n    title: S\n    phase: before\n    steps:\n',
    '      ',
  ],
  opportunity: ['a.journey.yaml', 'id: a\ntitle: A\nstages: []\nopportunities:\n'],
  touchpoint: ['a.touchpoints.yaml', 'touchpoints:\n'],
  persona: ['a.personas.yaml', 'personas:\n'],
  survey: ['a.surveys.yaml', 'surveys:\n'],
  metric: ['a.metrics.yaml', 'metrics:\n'],
  'plan-step': ['a.plan.yaml', 'id: p\nsteps:\n'],
  evidence: ['a.journey.yaml', 'id: a\ntitle: A\nstages: []\n'],
};
const WRONG = [
  'yaml-syntax',
  'schema',
  'unknown-key',
  'unresolved-reference',
  'duplicate-id',
  'invalid-date',
];

describe('the snippets', () => {
  it('are these', () => {
    deepEqual(
      Object.values(snippets)
        .map(({ prefix }) => prefix)
        .sort(),
      Object.keys(places).sort(),
    );
  });

  for (const { prefix, body } of Object.values(snippets)) {
    it(`write nothing that is wrong once the gaps are filled: ${prefix}`, () => {
      const [file, above, indent = ''] = places[prefix] ?? ['', ''];
      const text = `${above}${indent}${filled(body.join(`\n${indent}`))}\n`;
      const opened = service();
      opened.setDocument(uriOf(file), text, 1);
      const found = opened.findings(uriOf(file)).filter(({ rule }) => WRONG.includes(rule));
      deepEqual(
        found.map(({ rule, data }) => ({ rule, data })),
        [],
        text,
      );
    });
  }
});

/** The text after somebody has taken the first choice, or the text that is offered, and written something into each gap. */
function filled(body: string): string {
  return body
    .replace(/\$\{1:\$\{TM_FILENAME_BASE[^}]*\}\}/g, 'a')
    .replace('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-21')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace('$0', '')
    .replace(/\$\{?\d+\}?/g, 'Something')
    .replace(/: $/gm, ': Something');
}
