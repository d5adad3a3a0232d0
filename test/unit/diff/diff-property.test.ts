import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { ChangeType, DiffEntry, JourneyDocument } from '../../../server/src/service';
import { fileKindOf } from '../../../server/src/service';
import { textOf, writtenPart } from '../../../server/src/service/model/document';
import { nodeAt, type Path, type ScalarNode, type YamlNode } from '../../../server/src/service/syntax/nodes';
import { MANY, runs } from '../support/runs';
import { uriOf } from '../support/service';
import { between, compare, entriesOf, type State, stateOf } from './compared';

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

  it('finds what somebody happens to edit, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.entries(edits)),
        journeys,
        fc.nat(20),
        ([, edit], journey, at) => {
          const edited = structuredClone(journey);
          const expected = edit(edited, at);
          const found = entriesOf(compare(stringify(journey), stringify(edited)));
          if (!expected) return deepEqual(found, []);
          ok(found.length > 0, 'It was not found.');
          for (const { type, id } of found) deepEqual({ type, id: expected.id === '*' ? '*' : id }, expected);
        },
      ),
      runs(500),
    );
  }).timeout(MANY);

  it('finds every value of the samples that is another one', () => {
    const opened = new Map(samples.map(name => [name, new Edited(name, contents[name] ?? '')]));
    const values = [...opened.values()].flatMap(file => file.values().map(path => [file, path] as const));
    fc.assert(
      fc.property(fc.constantFrom(...values), ([file, path]) => {
        file.withAnother(path, found => ok(found.length > 0, `${file.name}: ${path.join('.')}`));
      }),
      { ...runs(150), numRuns: Math.min(runs(150).numRuns, values.length) },
    );
  }).timeout(MANY);

  it('finds the same on the way back, the other way round', () => {
    const several = fc.array(fc.tuple(fc.constantFrom(...Object.values(edits)), fc.nat(20)), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(journeys, several, (journey, made) => {
        const before = stringify(journey);
        for (const [edit, at] of made) if (journey.stages.some(hasSteps)) edit(journey, at);
        const [one, other] = [stateOf(before), stateOf(stringify(journey))];
        const forth = entriesOf(between(one, other)).map(facts).sort();
        const back = entriesOf(between(other, one)).map(mirrored).sort();
        deepEqual(forth, back);
      }),
      runs(250),
    );
  }).timeout(MANY);
});

const hasSteps = ({ steps }: Stage) => steps.length > 0;

/** A file of which one value at a time is another one. */
class Edited {
  private readonly uri: string;
  private readonly older: State;
  private readonly newer: State;

  constructor(
    readonly name: string,
    text: string,
  ) {
    this.uri = uriOf(name);
    [this.older, this.newer] = [stateOf({ [name]: text }), stateOf({ [name]: text })];
  }

  /** The paths of all values that are neither maps nor lists, and that are written where they are found. */
  values(): readonly Path[] {
    const { root } = this.document.tree;
    return root ? leavesOf(root) : [];
  }

  /** Puts another value of the same type in the place of one, tells what is different, and takes it back. */
  withAnother(path: Path, tell: (found: readonly DiffEntry[]) => void): void {
    const { tree, problems } = this.document;
    const value = nodeAt(tree.root as YamlNode, path) as ScalarNode;
    const { start, end } = writtenPart(this.document, value);
    const before = textOf(this.document, { start, end });
    const mistakes = problems.length;
    const after = JSON.stringify(anotherThan(value.value));
    this.replace(start, before, after);
    try {
      // What the schema refuses is missing, and what is inherited may say the same.
      if (this.document.problems.length === mistakes)
        tell(entriesOf(between(this.older, this.newer, this.name)));
    } finally {
      this.replace(start, after, before);
    }
  }

  private get document(): JourneyDocument {
    return this.newer.documents().get(this.uri) as JourneyDocument;
  }

  private replace(at: number, before: string, after: string): void {
    const { text, version } = this.document;
    const range = { start: text.positionAt(at), end: text.positionAt(at + before.length) };
    this.newer.changeDocument(this.uri, [{ range, text: after }], (version ?? 0) + 1);
  }
}

function leavesOf(node: YamlNode, path: Path = []): Path[] {
  if (node.kind === 'scalar') return node.style === 'empty' ? [] : [path];
  const inner: readonly (readonly [string | number, YamlNode])[] =
    node.kind === 'list'
      ? [...node.items.entries()]
      : node.pairs.flatMap(({ name, value, merged }) => (merged ? [] : [[name, value] as const]));
  // What an alias brings in is written elsewhere.
  const own = inner.filter(([, each]) => node.start <= each.start && each.end <= node.end);
  return own.flatMap(([key, each]) => leavesOf(each, [...path, key]));
}

function anotherThan(value: ScalarNode['value']): unknown {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? (value === 0 ? 1 : -value) : `${value}-2`;
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
