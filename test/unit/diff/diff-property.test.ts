import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { ChangeType, DiffEntry } from '../../../server/src/service';
import { fileKindOf } from '../../../server/src/service';
import { readDocument } from '../../../server/src/service/model/document';
import { MANY, runs } from '../support/runs';
import { compare, entriesOf } from './compared';

interface Step {
  id: string;
  title: string;
  sentiment?: number;
  needs?: string[];
  touchpoints?: string[];
}
interface Stage {
  id: string;
  title: string;
  phase: string;
  steps: Step[];
}
interface Journey {
  id: string;
  title: string;
  stages: Stage[];
}

const TOUCHPOINTS = ['website', 'email', 'social-media', 'chatbot'];
const words = fc.uniqueArray(fc.constantFrom('Ease', 'Price', 'Speed', 'Calm', 'Care'), { maxLength: 4 });
const sentiments = fc.integer({ min: -2, max: 2 });

/** Stages with one to four steps each; ids and titles are all different. */
const journeys: fc.Arbitrary<Journey> = fc
  .array(
    fc.array(
      fc.record({
        sentiment: sentiments,
        needs: words,
        touchpoints: fc.uniqueArray(fc.constantFrom(...TOUCHPOINTS), { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map(stages => ({
    id: 'shop',
    title: 'Shop',
    stages: stages.map((steps, stage) => ({
      id: `stage-${stage}`,
      title: `Stage ${stage}`,
      phase: 'during',
      steps: steps.map((step, index) => ({
        id: `step-${stage}-${index}`,
        title: `Step ${stage} ${index}`,
        ...step,
      })),
    })),
  }));

/** One edit of a journey, made in place; what must be found, or undefined where it changes nothing. */
type Edit = (journey: Journey, at: number) => { readonly type: ChangeType; readonly id: string } | undefined;

const stepAt = ({ stages }: Journey, at: number) => {
  const steps = stages.flatMap(stage => stage.steps.map(step => ({ stage, step })));
  return steps[at % steps.length] as { stage: Stage; step: Step };
};

const edits: Readonly<Record<string, Edit>> = {
  'add a step': (journey, at) => {
    const { stage } = stepAt(journey, at);
    const number = journey.stages.flatMap(({ steps }) => steps).length;
    const step = { id: `new-${number}`, title: `New ${number}`, needs: ['Rest'] };
    stage.steps.splice(at % (stage.steps.length + 1), 0, step);
    return { type: 'added', id: step.id };
  },
  'remove a step': (journey, at) => {
    const { stage, step } = stepAt(journey, at);
    stage.steps.splice(stage.steps.indexOf(step), 1);
    return { type: 'removed', id: step.id };
  },
  'rename a step': (journey, at) => {
    const { step } = stepAt(journey, at);
    step.title = 'Another';
    return { type: 'renamed', id: step.id };
  },
  'give a step another id': (journey, at) => {
    const { step } = stepAt(journey, at);
    step.id = `${step.id}-x`;
    return { type: 'new-id', id: step.id };
  },
  'move a step to another stage': (journey, at) => {
    const { stage, step } = stepAt(journey, at);
    const other = journey.stages.find(candidate => candidate !== stage);
    if (!other) return undefined;
    stage.steps.splice(stage.steps.indexOf(step), 1);
    other.steps.push(step);
    return { type: 'moved', id: step.id };
  },
  'turn a stage around': (journey, at) => {
    const { stage } = stepAt(journey, at);
    stage.steps.reverse();
    return stage.steps.length > 1 ? { type: 'moved', id: '*' } : undefined;
  },
  'change a sentiment': (journey, at) => {
    const { step } = stepAt(journey, at);
    step.sentiment = step.sentiment === 2 ? -2 : (step.sentiment ?? 0) + 1;
    return { type: 'changed', id: step.id };
  },
  'take a sentiment out': (journey, at) => {
    const { step } = stepAt(journey, at);
    delete step.sentiment;
    return { type: 'changed', id: step.id };
  },
  'write a need': (journey, at) => {
    const { step } = stepAt(journey, at);
    step.needs = [...(step.needs ?? []), 'Something new'];
    return { type: 'changed', id: step.id };
  },
  'turn the needs around': (journey, at) => {
    const { step } = stepAt(journey, at);
    step.needs?.reverse();
    return (step.needs?.length ?? 0) > 1 ? { type: 'changed', id: step.id } : undefined;
  },
  'add a touchpoint': (journey, at) => {
    const { step } = stepAt(journey, at);
    step.touchpoints = [...(step.touchpoints ?? []), 'brochure'];
    return { type: 'added', id: 'brochure' };
  },
  'change the journey': journey => {
    Object.assign(journey, { goal: 'Buy a book' });
    return { type: 'changed', id: 'shop' };
  },
};

const samples = readdirSync('samples').filter(name => fileKindOf(name) !== undefined);
const contents = Object.fromEntries(samples.map(name => [name, readFileSync(join('samples', name), 'utf8')]));

describe('any two states of a journey', () => {
  for (const name of samples) {
    it(`finds nothing in ${name} twice`, () => {
      deepEqual(entriesOf(compare(contents, contents, { older: name, newer: name })), []);
    });
  }

  for (const [what, edit] of Object.entries(edits)) {
    it(`finds it, and nothing else, when somebody happens to ${what}`, () => {
      fc.assert(
        fc.property(journeys, fc.nat(20), (journey, at) => {
          const edited = structuredClone(journey);
          const expected = edit(edited, at);
          const found = entriesOf(compare(stringify(journey), stringify(edited)));
          if (!expected) return deepEqual(found, []);
          ok(found.length > 0, 'It was not found.');
          for (const { type, id } of found) deepEqual({ type, id: expected.id === '*' ? '*' : id }, expected);
        }),
        runs(60),
      );
    }).timeout(MANY);
  }

  for (const name of samples) {
    it(`finds every value of ${name} that is another one`, () => {
      const read = () => parse(contents[name] ?? '', { merge: true });
      fc.assert(
        fc.property(fc.constantFrom(...leavesOf(read())), path => {
          const data = read();
          replaceLeaf(data, path);
          const [before, after] = [stringify(read()), stringify(data)];
          // What the schema refuses is missing, and what is inherited may say the same.
          fc.pre(mistakesIn(name, before) === mistakesIn(name, after));
          const files = { older: name, newer: name };
          const found = entriesOf(compare({ [name]: before }, { [name]: after }, files));
          ok(found.length > 0, path.join('.'));
        }),
        runs(8),
      );
    }).timeout(MANY);
  }

  it('finds the same on the way back, the other way round', () => {
    const several = fc.array(fc.tuple(fc.constantFrom(...Object.values(edits)), fc.nat(20)), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(journeys, several, (journey, made) => {
        const before = stringify(journey);
        for (const [edit, at] of made) if (journey.stages.some(hasSteps)) edit(journey, at);
        const forth = entriesOf(compare(before, stringify(journey)))
          .map(facts)
          .sort();
        const back = entriesOf(compare(stringify(journey), before))
          .map(mirrored)
          .sort();
        deepEqual(forth, back);
      }),
      runs(250),
    );
  }).timeout(MANY);
});

const hasSteps = ({ steps }: Stage) => steps.length > 0;

const mistakesIn = (name: string, text: string) => readDocument(name, text, 1)?.problems.length;

/** The paths of all values that are neither maps nor lists. */
function leavesOf(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return inner.flatMap(([key, each]) => leavesOf(each, [...path, key]));
}

/** Puts another value of the same type in its place. */
function replaceLeaf(data: unknown, path: readonly (string | number)[]): void {
  let around = data as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) around = around[key] as typeof around;
  const last = path.at(-1) ?? '';
  const value = around[last];
  const changed = typeof value === 'boolean' ? !value : `${value}-2`;
  around[last] = typeof value === 'number' ? (value === 0 ? 1 : -value) : changed;
}

/** A thing with a new id has its old one on the way back. */
function facts({ type, kind, id, path, before, after }: DiffEntry): string {
  return JSON.stringify([type, kind, id?.replace(/(-x)+$/, ''), path, before, after]);
}

const OPPOSITE: Partial<Record<ChangeType, ChangeType>> = { added: 'removed', removed: 'added' };

function mirrored(entry: DiffEntry): string {
  const { before, after, ...rest } = entry;
  return facts({
    ...rest,
    type: OPPOSITE[entry.type] ?? entry.type,
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  });
}
