import { parseArgs } from 'node:util';
import { messageOf } from '../../host/src/wait';

/** What can be asked for with `--only`. */
export const GROUPS = [
  ...['keystroke', 'completion', 'references', 'hover', 'symbols', 'burst', 'open', 'restart', 'memory'],
  ...['start', 'workspace', 'data', 'limits', 'cli'],
] as const;

/** One of them. */
export type Group = (typeof GROUPS)[number];

/** What `npm run bench` was asked to do. */
export interface BenchOptions {
  readonly only: readonly Group[];
  /** Numbers of touchpoints. */
  readonly sizes: readonly number[];
  /** How many files the large workspace has. */
  readonly files: number;
  /** How often each thing is done. */
  readonly runs: number;
  readonly peer: boolean;
  readonly build: boolean;
  readonly profile: boolean;
  /** Measure nothing, but write what was measured before into the documentation. */
  readonly document: boolean;
}

/** How to use `npm run bench`. */
export const USAGE = `usage: npm run bench -- [options]

Measures the language server over a real connection, side by side with yaml-language-server, and keeps each
run as JSON in out/bench/:
  ${GROUPS.join(', ')}

  --only NAMES    some of them, separated by commas
  --sizes NUMBERS touchpoints in the journey (default: 100,1000,5000,20000)
  --files N       files in the large workspace (default: 10000)
  --runs N        how often each thing is done (default: 10)
  --no-peer       our server alone
  --no-build      measure what is in dist/ as it is
  --profile       store a CPU profile of our server in out/bench/, made with an unminified build
  --document      measure nothing; write the newest results of out/bench/ into docs/benchmarks.md
  --help          show this`;

/** Reads the command line. @returns a message instead of options when it is wrong, `help` when asked for. */
export function readOptions(args: readonly string[]): BenchOptions | 'help' | Error {
  try {
    const { values } = parseArgs({
      args: [...args],
      allowNegative: true,
      options: {
        only: { type: 'string' },
        sizes: { type: 'string', default: '100,1000,5000,20000' },
        files: { type: 'string', default: '10000' },
        runs: { type: 'string', default: '10' },
        peer: { type: 'boolean', default: true },
        build: { type: 'boolean', default: true },
        profile: { type: 'boolean', default: false },
        document: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return 'help';
    const { peer, build, profile, document } = values;
    const only = groupsNamed(values.only?.split(','));
    const [files] = counts('--files', values.files);
    const [runs] = counts('--runs', values.runs);
    return { only, sizes: counts('--sizes', values.sizes), files, runs, peer, build, profile, document };
  } catch (error) {
    return new Error(messageOf(error));
  }
}

function groupsNamed(names: readonly string[] | undefined): readonly Group[] {
  const unknown = names?.find(name => !GROUPS.some(group => group === name));
  if (unknown !== undefined) throw new Error(`--only ${unknown}: there is no such thing to measure`);
  return names ? GROUPS.filter(group => names.includes(group)) : GROUPS;
}

function counts(option: string, text: string): [number, ...number[]] {
  const [first, ...others] = text.split(',').map(part => {
    if (!/^[1-9]\d*$/.test(part)) throw new Error(`${option}: “${part}” is no whole number above 0`);
    return Number(part);
  });
  if (first === undefined) throw new Error(`${option}: there is no number`);
  return [first, ...others];
}
