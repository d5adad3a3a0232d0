import { writeDocument } from './bench/src/document';
import { benchNode, ensurePeer } from './bench/src/install';
import { measure } from './bench/src/measure';
import { type BenchOptions, readOptions, USAGE } from './bench/src/options';
import { buildForProfile } from './bench/src/profile';
import { keepRecord, readRecords } from './bench/src/record';
import { tableOf } from './bench/src/table';
import { npmRun } from './host/src/npm';
import { withProgress } from './host/src/progress';
import { refuse, runScript } from './host/src/script';

/** `npm run bench`: measures our language server beside its peer; see USAGE. The table goes to stdout. */
async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const options = readOptions(args);
  if (options === 'help') return console.log(USAGE);
  if (options instanceof Error) return refuse(options, USAGE);
  if (options.document) return writeDocument(readRecords());
  await prepare(options);
  const node = await benchNode();
  const results = await measure(options, node);
  console.log(tableOf(results));
  // Watched by V8, ours is not as fast as it is for users.
  if (!options.profile) console.error(await keepRecord(results, node, args));
}

/** Installs and builds what is needed. */
async function prepare({ build, profile }: BenchOptions): Promise<void> {
  await ensurePeer();
  if (build) await withProgress('npm run build', () => npmRun('build'));
  if (profile) await buildForProfile();
}

void runScript(main);
