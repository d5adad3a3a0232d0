import { withProgress } from '../../host/src/progress';
import { measureCommands } from './commands';
import { CONTENDER_NAMES, type ContenderName, contender } from './contenders';
import { measureData, measureDataFloor } from './data';
import { measureWorkspace } from './indexing';
import { measureJourney } from './journeys';
import { measureLimits } from './limits';
import type { BenchOptions, Group } from './options';
import { hotSpots } from './profile';
import { type Result, resultsOf, type Samples } from './results';
import { measureStart, timesOf } from './startup';

/** Something to measure: one contender, and one size where that plays a part. */
interface Task {
  readonly contender: Result['contender'];
  readonly title: string;
  readonly touchpoints?: number;
  /** The labels of the CPU profiles that it leaves, where it is to leave some. */
  readonly profiles?: readonly string[];
  run(): Promise<Samples>;
}

/**
 * Measures whatever the options ask for, one thing after the other, so that nothing shares the machine.
 *
 * @param node the Node that runs every server
 */
export async function measure(options: BenchOptions, node: string): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const task of [...journeyTasks(options, node), ...otherTasks(options, node)]) {
    const samples = await withProgress(task.title, task.run);
    results.push(...resultsOf(task.contender, samples, task.touchpoints));
    if (options.profile) for (const label of task.profiles ?? []) console.error(hotSpots(label));
  }
  return results;
}

function journeyTasks(options: BenchOptions, node: string): readonly Task[] {
  if (options.only.every(group => group in WITHOUT_JOURNEY)) return [];
  return options.sizes.flatMap(touchpoints =>
    namesIn(options, CONTENDER_NAMES).map(name => ({
      contender: name,
      title: `${name}: ${touchpoints} touchpoints`,
      touchpoints,
      profiles: name === 'ours' ? [String(touchpoints)] : [],
      run: () => {
        const label = options.profile ? String(touchpoints) : undefined;
        return measureJourney(contender(name, node, label), touchpoints, options);
      },
    })),
  );
}

type TaskMaker = (options: BenchOptions, node: string) => readonly Task[];

/** What is measured without a journey, by the group that asks for it. */
const WITHOUT_JOURNEY: Readonly<Partial<Record<Group, TaskMaker>>> = {
  start: startTasks,
  workspace: workspaceTasks,
  data: dataTasks,
  limits: limitTasks,
  cli: commandTasks,
};

function otherTasks(options: BenchOptions, node: string): readonly Task[] {
  return options.only.flatMap(group => WITHOUT_JOURNEY[group]?.(options, node) ?? []);
}

function startTasks(options: BenchOptions, node: string): readonly Task[] {
  const { runs } = options;
  return [
    ...namesIn(options, ['ours', 'peer'] as const).map(name => ({
      contender: name,
      title: `${name}: start`,
      profiles: name === 'ours' ? ['start'] : [],
      run: () => measureStart(name === 'ours' ? ours('start', options, node) : contender(name, node), runs),
    })),
    {
      contender: 'node',
      title: 'Node alone: start',
      run: async () => ({ start: await timesOf(node, ['-e', '0'], runs) }),
    },
  ];
}

function workspaceTasks(options: BenchOptions, node: string): readonly Task[] {
  const { files, runs } = options;
  return [
    {
      contender: 'ours',
      title: `ours: a workspace of ${files} files`,
      profiles: ['workspace'],
      run: () => measureWorkspace(ours('workspace', options, node), files, runs),
    },
  ];
}

function dataTasks(options: BenchOptions, node: string): readonly Task[] {
  const { runs } = options;
  return [
    {
      contender: 'ours',
      title: 'ours: a data file of a million rows',
      profiles: ['data'],
      run: () => measureData(ours('data', options, node), runs),
    },
    ...(['answering', 'parsing'] as const).map(name => ({
      contender: name,
      title: `the same file, ${name === 'parsing' ? 'cut into cells alone' : 'read alone'}`,
      run: () => measureDataFloor(node, name, runs),
    })),
  ];
}

function limitTasks(options: BenchOptions, node: string): readonly Task[] {
  return [
    {
      contender: 'ours',
      title: 'ours: files at the limits',
      profiles: ['limits'],
      run: () => measureLimits(ours('limits', options, node)),
    },
  ];
}

function commandTasks({ files, runs, profile }: BenchOptions, node: string): readonly Task[] {
  return [
    {
      contender: 'ours',
      title: `journey lint of ${files} files`,
      profiles: ['lint', 'help'],
      run: () => measureCommands(node, files, runs, profile),
    },
  ];
}

/** Our server, which leaves a CPU profile by this label where one is wanted. */
function ours(label: string, { profile }: BenchOptions, node: string) {
  return contender('ours', node, profile ? label : undefined);
}

function namesIn<T extends ContenderName>({ peer }: BenchOptions, names: readonly T[]): readonly T[] {
  return names.filter(name => peer || name !== 'peer');
}
