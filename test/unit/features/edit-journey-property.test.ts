import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import type { JourneyEdit } from '../../../server/src/protocol';
import { valueReader } from '../../../server/src/service/model/values';
import { parseYaml } from '../../../server/src/service/syntax/parse';
import { MANY, runs } from '../support/runs';
import { edited } from './journey-editing';

/** A journey as plain data, loosely: the edits are made on it as on the text, and both must come to the same. */
// biome-ignore lint/suspicious/noExplicitAny: what a text says may have any shape.
type Plain = any;

const comments = fc.constantFrom('', '', ' # why', ' # “so”');
const lines = fc.constantFrom('', '', '\n', '# above\n', '\n# apart\n\n# above\n');

const sentiments = fc.constantFrom(
  [],
  ['sentiment: -1 # felt'],
  ['sentiment: { ann: 1, bo: -2 } # both'],
  ['sentiment:', '  ann: 2 # she', '  bo: 0'],
);
const painPoints = fc.constantFrom(
  [],
  ['pain_points: [slow, "too dear"] # two'],
  ['pain_points:', '  - slow # very', '  # the next', '  - id: p', '    text: { en: dear, de: teuer }'],
);
const touchpoints = fc.constantFrom(
  [],
  ['touchpoints: [website, checkout] # met'],
  ['touchpoints:', '  - website', '  - use: checkout # at the till', '    importance: 3'],
);
const titles = fc.constantFrom('title: Go', "title: 'Go, on' # on", 'title: { en: Go, de: Geh } # both');

const blockSteps = fc
  .tuple(titles, sentiments, touchpoints, painPoints, comments, lines)
  .map(([title, felt, met, pain, comment, above]) => (id: string) => [
    ...above.split('\n').slice(0, -1),
    `- id: ${id}${comment}`,
    ...[title, ...felt, ...met, ...pain].map(line => `  ${line}`),
  ]);
const flowSteps = fc
  .constantFrom(
    'title: Go, sentiment: { ann: 1 }, touchpoints: [website]',
    'title: "Go", pain_points: [slow]',
  )
  .map(rest => (id: string) => [`- { id: ${id}, ${rest} } # flat`]);
const stages = fc.tuple(
  fc.array(fc.oneof(blockSteps, blockSteps, flowSteps), { maxLength: 3 }),
  comments,
  lines,
);

const journeys = fc
  .tuple(fc.array(stages, { minLength: 1, maxLength: 3 }), fc.constantFrom('\n', '\r\n'))
  .map(([all, lineBreak]) => {
    let count = 0;
    const body = all.flatMap(([steps, comment, above], index) => [
      ...above
        .split('\n')
        .slice(0, -1)
        .map(line => line && `  ${line}`),
      `  - id: stage-${index}${comment}`,
      '    title: A stage',
      '    phase: during',
      steps.length === 0 ? '    steps: []' : '    steps:',
      ...steps.flatMap(step => step(`step-${count++}`).map(line => line && `      ${line}`)),
    ]);
    return `id: any\ntitle: Any\nstages:\n${body.join('\n')}\nopportunities: # ours\n  - id: one\n    title: One\n`
      .split('\n')
      .join(lineBreak);
  });

/** An edit, and what it does to the plain data. */
interface Meant {
  readonly edit: JourneyEdit;
  readonly change: (journey: Plain) => void;
}

type Chooser = (list: readonly Plain[]) => Plain;

/** The kinds of edit; each chooses what it is about, and is undefined where the journey has nothing of the kind. */
const kinds: readonly ((journey: Plain, choose: Chooser) => Meant | undefined)[] = [
  (journey, choose) => {
    const step = choose(stepsOf(journey));
    const value = choose([-2, -1, 0, 1, 2]);
    return step && { edit: feel(step, value), change: ({ stages: all }) => felt(all, step.id, value) };
  },
  (journey, choose) => {
    const step = choose(stepsOf(journey));
    const text = choose(TEXTS);
    const say = (title: Plain) => (typeof title === 'string' ? text : { ...title, en: text });
    return (
      step && {
        edit: { type: 'retitle', thing: `step/${step.id}`, text },
        change: next => {
          const own = stepsOf(next).find(({ id }) => id === step.id);
          own.title = say(own.title);
        },
      }
    );
  },
  (journey, choose) => {
    const step = choose(stepsOf(journey));
    const text = choose(TEXTS);
    return (
      step && {
        edit: { type: 'add', what: 'painPoints', at: `step/${step.id}`, text },
        change: next => {
          const own = stepsOf(next).find(({ id }) => id === step.id);
          own.pain_points = [...(own.pain_points ?? []), text];
        },
      }
    );
  },
  (journey, choose) => {
    const step = choose(stepsOf(journey));
    return (
      step && {
        edit: { type: 'add', what: 'steps', at: `step/${step.id}`, text: 'New one' },
        change: next => {
          const { steps, index } = placeOf(next, step.id);
          steps.splice(index + 1, 0, { id: 'new-one', title: 'New one' });
        },
      }
    );
  },
  (journey, choose) => {
    const step = choose(stepsOf(journey));
    const before = choose(stepsOf(journey));
    return (
      step &&
      before &&
      step.id !== before.id && {
        edit: { type: 'move', thing: `step/${step.id}`, before: `step/${before.id}` },
        change: next => {
          const from = placeOf(next, step.id);
          const [moved] = from.steps.splice(from.index, 1);
          const to = placeOf(next, before.id);
          to.steps.splice(to.index, 0, moved);
        },
      }
    );
  },
  (journey, choose) => {
    const step = choose(stepsOf(journey));
    const into = choose(journey.stages);
    return (
      step && {
        edit: { type: 'move', thing: `step/${step.id}`, before: null, into: `stage/${into.id}` },
        change: next => {
          const from = placeOf(next, step.id);
          const [moved] = from.steps.splice(from.index, 1);
          next.stages.find(({ id }: Plain) => id === into.id).steps.push(moved);
        },
      }
    );
  },
];

const TEXTS = ['Wait', 'Wait, then pay', 'No: never # not', '"Quoted"', '- dashed', 'yes', '7'];

function feel(step: Plain, value: number): JourneyEdit {
  return { type: 'sentiment', step: `step/${step.id}`, curve: 'current', persona: 'ann', value };
}

function felt(all: Plain, id: string, value: number): void {
  const ids = new Set<string>();
  for (const step of stepsOf({ stages: all }))
    if (typeof step.sentiment === 'object') for (const one of Object.keys(step.sentiment)) ids.add(one);
  const step = stepsOf({ stages: all }).find(each => each.id === id);
  const before = typeof step.sentiment === 'number' ? step.sentiment : undefined;
  const others = before === undefined ? {} : Object.fromEntries([...ids].map(one => [one, before]));
  step.sentiment = { ...others, ...(typeof step.sentiment === 'object' ? step.sentiment : {}), ann: value };
}

function stepsOf(journey: Plain): readonly Plain[] {
  return journey.stages.flatMap(({ steps }: Plain) => steps);
}

function placeOf(journey: Plain, id: string): { readonly steps: Plain[]; readonly index: number } {
  const { steps } = journey.stages.find((stage: Plain) => stage.steps.some((step: Plain) => step.id === id));
  return { steps, index: steps.findIndex((step: Plain) => step.id === id) };
}

function read(text: string): Plain {
  const { root, problems } = parseYaml(text);
  deepEqual(problems, []);
  return structuredClone(root && valueReader()(root));
}

/** The texts have `#` after a blank in comments only, but for one that is quoted then. */
function commentsIn(text: string): readonly string[] {
  return [...text.replaceAll('never # not', '').matchAll(/#[^\r\n]*/g)].map(([comment]) => comment).sort();
}

describe('Any edit of the preview in any journey', () => {
  it('changes what was meant and nothing else, and keeps all comments', () => {
    fc.assert(
      fc.property(
        journeys,
        fc.nat(kinds.length - 1),
        fc.infiniteStream(fc.nat(1000)),
        (text, kind, numbers) => {
          const choose: Chooser = list => list[(numbers.next().value ?? 0) % Math.max(1, list.length)];
          const before = read(text);
          const meant = kinds[kind]?.(before, choose);
          if (!meant) return;
          const after = edited(text, meant.edit);
          const expected = structuredClone(before);
          meant.change(expected);
          deepEqual(read(after), expected, after);
          deepEqual(commentsIn(after), commentsIn(text));
        },
      ),
      runs(300),
    );
  }).timeout(MANY);

  it('takes away what was meant and nothing else', () => {
    fc.assert(
      fc.property(journeys, fc.nat(1000), (text, which) => {
        const before = read(text);
        const steps = stepsOf(before);
        const step = steps[which % Math.max(1, steps.length)];
        if (!step) return;
        const after = read(edited(text, { type: 'remove', thing: `step/${step.id}` }));
        const { steps: list, index } = placeOf(before, step.id);
        list.splice(index, 1);
        deepEqual(after, before);
        equal(stepsOf(after).length, steps.length - 1);
      }),
      runs(100),
    );
  }).timeout(MANY);
});
