import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { outlineCsv } from '../../../server/src/service/outline/formats/csv';
import { outlineMermaid } from '../../../server/src/service/outline/formats/mermaid';
import { outlineOf } from '../../../server/src/service/outline/outline';
import { readOutline } from '../../../server/src/service/outline/read/read';
import type { Outline } from '../../../server/src/service/outline/types';
import { outlineYaml } from '../../../server/src/service/outline/yaml';
import { service } from '../support/service';
import { journeyIn, workspaceOf } from '../support/workspace';
import { anyOutline } from './any-outline';

const URI = 'file:///a.journey.yaml';
const nobody = { file: 'a', isTaken: () => false };

describe('a journey that goes through another format', () => {
  it('is the same after it was a table', () => {
    fc.assert(
      fc.property(anyOutline, outline => {
        const { title, language } = outline;
        const read = readOutline(outlineCsv(outline), 'csv', { title, language });
        deepEqual(read, { outline: { ...outline, personas: felt(outline) }, problems: [] });
      }),
    );
  });

  it('is after a diagram what a diagram can carry', () => {
    fc.assert(
      fc.property(anyOutline, outline => {
        const { language } = outline;
        const read = readOutline(outlineMermaid(outline).text, 'mermaid', { title: 'other', language });
        deepEqual(read.problems, []);
        deepEqual(feelingsIn(read.outline), feelingsIn(outline));
      }),
    );
  });

  it('is the same after it was written as YAML, in which no rule finds an error', () => {
    fc.assert(
      fc.property(anyOutline, outline => {
        const { text } = outlineYaml(outline, nobody);
        const workspace = workspaceOf({ [URI]: text });
        deepEqual(outlineOf(journeyIn(workspace, URI), workspace, outline.language), outline, text);
        const checked = service();
        checked.setDocument(URI, text, 1);
        const errors = checked.findings(URI).filter(({ severity }) => severity === 'error');
        deepEqual(
          errors.map(({ rule }) => rule),
          [],
          text,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('says of every line of whatever text that it is read or not', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('csv', 'mermaid'), (text, format) => {
        const { outline, problems } = readOutline(text, format, { title: 'T', language: 'en' });
        ok(outline !== undefined || problems.length > 0);
      }),
    );
  });
});

/** The personas that somebody says something of: a table has no list of its own. */
function felt({ personas, stages }: Outline): readonly string[] {
  const steps = stages.flatMap(stage => stage.steps);
  const named = steps.flatMap(({ sentiment, target }) => [...sentiment, ...target].map(({ who }) => who));
  return [...new Set(named)].filter(who => who !== undefined && personas.includes(who)) as readonly string[];
}

/** What somebody feels in each step, spelled out; a step without a sentiment is drawn as neutral. */
function feelingsIn(outline: Outline | undefined) {
  return outline?.stages.map(({ title, steps }) => ({
    title,
    steps: steps.map(step => {
      const all = step.sentiment.length > 0 ? step.sentiment : [{ value: 0 }];
      const named = all.flatMap(({ who, value }) =>
        who === undefined && outline.personas.length > 0
          ? outline.personas.map(name => `${name} ${value}`)
          : [`${who ?? ''} ${value}`],
      );
      return { title: step.title, feelings: named.sort() };
    }),
  }));
}
