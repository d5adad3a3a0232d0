import { join } from 'node:path';
import { expectSignals, isEnding } from './host/src/cleanup';
import { npmRun } from './host/src/npm';
import { ROOT } from './host/src/paths';
import { withProgress } from './host/src/progress';
import { refuse, runScript } from './host/src/script';
import { hasDesktop, startDesktop } from './start/desktop';
import { startEmbedded } from './start/embedded';
import { readOptions, type StartOptions, USAGE } from './start/options';
import type { Running } from './start/running';

/**
 * `npm start`: shows the extension in VS Code; see USAGE. Prints one line on stdout, `Ready: URL`, when VS Code
 * answers, everything else on stderr, and lives until VS Code or the user ends it.
 */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') return console.log(USAGE);
  if (options instanceof Error) return refuse(options, USAGE);
  expectSignals();
  await withProgress('Building and packaging the extension', () => npmRun('package'));
  const { url, ended } = await start(options);
  console.log(`Ready: ${url}`);
  const code = await ended;
  if (code !== 0 && !isEnding()) throw new Error(`VS Code ended with code ${code}`);
}

function start(options: StartOptions): Promise<Running> {
  const vsix = join(ROOT, 'journey-as-code.vsix');
  // Who asks for a port, or for no window, wants an address.
  const wantsAddress = options.port !== undefined || !options.open;
  return hasDesktop() && !wantsAddress ? startDesktop(vsix, options) : startEmbedded(vsix, options);
}

void runScript(main);
