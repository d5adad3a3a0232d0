import { ROOT } from './paths';
import { runProcess } from './process';

/**
 * Runs a script of the project's package.json, in silence while all goes well.
 *
 * @throws Error with everything that it printed, when it fails.
 */
export async function npmRun(script: string): Promise<void> {
  const { code, output } = await runProcess('npm', ['run', '--silent', script], { cwd: ROOT });
  if (code !== 0) throw new Error(`npm run ${script} failed:\n\n${output}`);
}
