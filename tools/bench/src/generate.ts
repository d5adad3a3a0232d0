import { journeyEnd, journeyHead } from './journey-frame';
import { type Random, randomFrom } from './random';
import {
  ACTIONS,
  CONTACTS,
  DESCRIPTIONS,
  OWNERS,
  PLACES,
  STEP_TITLES,
  THOUGHTS,
  WEAKNESSES,
} from './vocabulary';

/** What a generated journey is made of. */
export interface JourneyWishes {
  /** How many touchpoints it defines: 1 or more, about 415 bytes each with what stands around them. */
  readonly touchpoints: number;
  /** The same seed gives the same text. */
  readonly seed: number;
  /** The journey's id; those of its touchpoints begin with it, so that several journeys can share a workspace. */
  readonly id?: string;
  /** Ids of a library, of which every step uses one. */
  readonly library?: readonly string[];
}

const TOUCHPOINTS_A_STEP = 4;
const STEPS_A_STAGE = 20;
const FEWEST_STAGES = 5;
const PHASES = ['before', 'during', 'after'] as const;

/**
 * Writes a journey as a careful team would have it: nothing is broken, some touchpoints have no owner or a
 * weakness that nobody plans to mend, and the linter says so.
 */
export function generateJourney({
  touchpoints,
  seed,
  id = 'cargo-bike',
  library = [],
}: JourneyWishes): string {
  const random = randomFrom(seed);
  const steps = Math.ceil(touchpoints / TOUCHPOINTS_A_STEP);
  const stages = Math.min(steps, Math.max(FEWEST_STAGES, Math.ceil(steps / STEPS_A_STAGE)));
  const lines = journeyHead(id, touchpoints);
  for (let stage = 0; stage < stages; stage++) {
    lines.push(...stageHead(stage, stages));
    for (let step = share(stage, stages, steps); step < share(stage + 1, stages, steps); step++) {
      lines.push(...stepLines(random, step, library));
      const end = Math.min(touchpoints, (step + 1) * TOUCHPOINTS_A_STEP);
      for (let number = step * TOUCHPOINTS_A_STEP; number < end; number++)
        lines.push(...indented(10, touchpointLines(random, `${id}-${number + 1}`)));
    }
  }
  return `${[...lines, ...journeyEnd(id)].join('\n')}\n`;
}

/** Writes a library of touchpoints, for workspaces of many files. */
export function generateLibrary(ids: readonly string[], seed: number): string {
  const random = randomFrom(seed);
  const lines = ids.flatMap(id => indented(2, touchpointLines(random, id)));
  return `${['touchpoints:', ...lines].join('\n')}\n`;
}

function stageHead(stage: number, stages: number): string[] {
  return indented(2, [
    `- id: stage-${stage + 1}`,
    `  title: From the question to the answer, part ${stage + 1}`,
    `  phase: ${PHASES[Math.floor((stage * PHASES.length) / stages)]}`,
    '  goal: Knows what comes next, and when',
    '  expectations: [Hears back on the same day]',
    '  feelings: [Curious, a little unsure]',
    '  motivations: [Get around without a car]',
    '  obstacles: [Too many models that look alike]',
    '  steps:',
  ]);
}

function stepLines(random: Random, step: number, library: readonly string[]): string[] {
  const sentiment = step % 4 === 0 ? 2 : random.below(3);
  const used = library[step % Math.max(1, library.length)];
  return indented(6, [
    `- id: step-${step + 1}`,
    `  title: ${random.pick(STEP_TITLES)}`,
    `  actions: [${random.pick(ACTIONS)}]`,
    '  thoughts:',
    `    - ${random.pick(THOUGHTS)}`,
    `  sentiment: ${sentiment}`,
    `  importance: ${1 + random.below(5)}`,
    `  evidence: [{ type: interview, source: Visits in ${random.pick(PLACES)}, date: 2026-09-14, n: 12 }]`,
    '  touchpoints:',
    ...(used === undefined ? [] : [`    - ${used}`]),
  ]);
}

function touchpointLines(random: Random, id: string): string[] {
  const { title, channel, channelType, answers } = random.pick(CONTACTS);
  const isWeak = random.once(40);
  return [
    `- id: ${id}`,
    `  title: ${title}, ${random.pick(PLACES)}`,
    ...(random.once(2) ? [`  description: ${random.pick(DESCRIPTIONS)}`] : []),
    `  phases: [${random.pick(PHASES)}]`,
    `  channel: ${channel}`,
    `  channel_type: ${channelType}`,
    '  directness: direct',
    `  status: ${isWeak ? 'needs_improvement' : 'works'}`,
    ...(isWeak ? ['  weaknesses:', `    - ${random.pick(WEAKNESSES)}`] : []),
    `  importance: ${1 + random.below(3)}`,
    ...(random.once(40) ? [] : [`  owner: ${random.pick(OWNERS)}`]),
    ...(answers ? [`  response_time_target: ${1 + random.below(4)}h`] : []),
  ];
}

/** Where the part begins when `total` things are dealt out to so many parts as evenly as possible. */
function share(part: number, parts: number, total: number): number {
  return Math.floor((part * total) / parts);
}

function indented(width: number, lines: readonly string[]): string[] {
  return lines.map(line => ' '.repeat(width) + line);
}
