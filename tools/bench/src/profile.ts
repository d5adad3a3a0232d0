import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { bundles, esbuildOptions } from '../../build/bundles';
import { OUT_DIR, ROOT } from '../../host/src/paths';

const PROFILE_DIR = join(OUT_DIR, 'bench/profile');

/** The programs that are measured. */
export type OurOutput = 'dist/server.js' | 'dist/cli.js';

/** A program of ours, and the options for Node itself that it is started with. */
export interface OurProgram {
  readonly script: string;
  readonly nodeArgs: readonly string[];
}

/** What users get. */
export function built(output: OurOutput): OurProgram {
  return { script: join(ROOT, output), nodeArgs: [] };
}

/** A part of V8's CPU profile, as `node --cpu-prof` writes it. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  /** Ids of the nodes in which the program was, and the microseconds since the sample before. */
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Builds our programs with the names that its source has, so that a profile can be read. */
export async function buildForProfile(): Promise<void> {
  for (const bundle of bundles.filter(({ output }) => /^dist\/\w+\.js$/.test(output)))
    await build({ ...esbuildOptions(bundle, false), outfile: scriptFor(bundle.output) });
}

/** A program of ours, watched by V8: it writes its profile when it ends. @param label what the profile is known by */
export function profiled(output: OurOutput, label: string): OurProgram {
  const name = profileName(label);
  return {
    script: scriptFor(output),
    nodeArgs: ['--cpu-prof', `--cpu-prof-dir=${PROFILE_DIR}`, `--cpu-prof-name=${name}`],
  };
}

/**
 * Where the time of a profiled program went, a line for each of the functions in which it was longest itself.
 *
 * @param count how many functions
 */
export function hotSpots(label: string, count = 20): string {
  const file = join(PROFILE_DIR, profileName(label));
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8')) as CpuProfile;
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const times = new Map<string, number>();
  samples.forEach((id, index) => {
    const name = names.get(id) ?? '';
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[index] ?? 0) / 1_000);
  });
  times.delete('(idle)');
  const longest = [...times].sort(([, a], [, b]) => b - a).slice(0, count);
  const lines = longest.map(([name, ms]) => `${ms.toFixed(0).padStart(8)} ms  ${name}`);
  return [`${file}, by the functions' own time:`, ...lines].join('\n');
}

function nameOf({ functionName, url, lineNumber }: CpuProfile['nodes'][number]['callFrame']): string {
  const place = url === '' ? '' : `  ${basename(url)}:${lineNumber + 1}`;
  return `${functionName || '(anonymous)'}${place}`;
}

function profileName(label: string): string {
  return `${label}.cpuprofile`;
}

function scriptFor(output: string): string {
  return join(PROFILE_DIR, output);
}
