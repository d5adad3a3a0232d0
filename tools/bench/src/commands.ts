import { makeTempDir } from '../../host/src/temp';
import { built, profiled } from './profile';
import type { Samples } from './results';
import { timesOf } from './startup';
import { generateWorkspace } from './workspace';

const MOST_LINTS = 3;

/** Runs our command line again and again, each time in a new process. */
export async function measureCommands(
  node: string,
  files: number,
  runs: number,
  profile: boolean,
): Promise<Samples> {
  const folder = makeTempDir('journey-bench');
  generateWorkspace(folder.path, files);
  const run = (label: string, args: readonly string[], times: number) => {
    const { nodeArgs, script } = profile ? profiled('dist/cli.js', label) : built('dist/cli.js');
    return timesOf(node, [...nodeArgs, script, ...args], times, folder.path);
  };
  const samples = {
    'cli-lint': await run('lint', ['lint', '.'], Math.min(runs, MOST_LINTS)),
    'cli-help': await run('help', ['--help'], runs),
  };
  await folder.remove();
  return samples;
}
