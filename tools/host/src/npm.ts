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

const CI = ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Installs what the lock file of a nested package names.
 *
 * @param folder the package's folder, absolute
 * @param options further options of `npm ci`
 * @throws Error with npm's output.
 */
export async function npmCi(folder: string, options: readonly string[] = []): Promise<void> {
  // Started by npm, we use the same npm; its file is a script for Node.
  const script = process.env.npm_execpath;
  const [command, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  const args = [...first, ...CI, ...options, '--prefix', folder];
  const { code, output } = await runProcess(command, args, { cwd: folder });
  if (code !== 0) throw new Error(`\`npm ci\` failed in ${folder}:\n\n${output}`);
}
