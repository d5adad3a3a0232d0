import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENDER_NAMES, type ContenderName, contender } from './bench/src/contenders';
import { benchNode, ensurePeer } from './bench/src/install';
import { type BenchOptions, readOptions, USAGE } from './bench/src/options';
import { buildForProfile, hotSpots } from './bench/src/profile';
import type { Result } from './bench/src/results';
import { measureJourney } from './bench/src/run';
import { tableOf } from './bench/src/table';
import { closeAll } from './host/src/cleanup';
import { npmRun } from './host/src/npm';
import { OUT_DIR } from './host/src/paths';
import { withProgress } from './host/src/progress';
import { messageOf } from './host/src/wait';

/** `npm run bench`: measures our language server beside its peer; see USAGE. The table goes to stdout. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') return console.log(USAGE);
  if (options instanceof Error) return refuse(options.message);
  const node = await prepare(options);
  const results: Result[] = [];
  for (const touchpoints of options.sizes) {
    for (const name of contendersOf(options)) {
      const what = `${name}, ${touchpoints} touchpoints`;
      const measured = contender(name, { node, touchpoints, profile: options.profile });
      results.push(...(await withProgress(what, () => measureJourney(measured, touchpoints, options))));
    }
    if (options.profile) console.error(hotSpots(touchpoints));
  }
  mkdirSync(join(OUT_DIR, 'bench'), { recursive: true });
  writeFileSync(join(OUT_DIR, 'bench/results.json'), `${JSON.stringify(results, null, 2)}\n`);
  console.log(tableOf(results));
}

/** Installs and builds what is needed. @returns the Node that runs the servers */
async function prepare({ peer, build, profile }: BenchOptions): Promise<string> {
  if (build) await withProgress('npm run build', () => npmRun('build'));
  if (profile) await buildForProfile();
  if (peer) await ensurePeer();
  return benchNode();
}

function contendersOf({ peer }: BenchOptions): readonly ContenderName[] {
  return CONTENDER_NAMES.filter(name => peer || name !== 'peer');
}

function refuse(message: string): void {
  console.error(`${message}\n\n${USAGE}`);
  process.exitCode = 2;
}

main()
  .catch(error => {
    console.error(messageOf(error));
    process.exitCode = 1;
  })
  .finally(closeAll);
