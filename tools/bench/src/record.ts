import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { OUT_DIR, ROOT } from '../../host/src/paths';
import { runProcess } from '../../host/src/process';
import { BENCH_DIR, installedVersion } from './install';
import type { Result } from './results';

/** Where records and profiles are kept; ignored by git. */
export const RESULTS_DIR = join(OUT_DIR, 'bench');

/** One run of the benchmarks, with what one has to know to repeat it. */
export interface BenchRecord {
  /** ISO 8601, in UTC. */
  readonly date: string;
  readonly command: string;
  /** The commit that was measured; with a `+` where files had been changed since then. */
  readonly commit: string;
  readonly machine: string;
  /** Versions by name: Node, ours, the peer, the parser. */
  readonly versions: Readonly<Record<string, string>>;
  readonly results: readonly Result[];
}

/**
 * Keeps what a run has measured, in a file of its own.
 *
 * @param node the Node that ran the servers
 * @param args what stood on the command line
 * @returns the file, absolute
 */
export async function keepRecord(
  results: readonly Result[],
  node: string,
  args: readonly string[],
): Promise<string> {
  const record: BenchRecord = {
    date: new Date().toISOString(),
    command: ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' '),
    commit: await commit(),
    machine: machine(),
    versions: {
      node: await said(node, '--version'),
      'yaml-language-server': installedVersion('yaml-language-server', BENCH_DIR),
      yaml: installedVersion('yaml'),
    },
    results,
  };
  mkdirSync(RESULTS_DIR, { recursive: true });
  const file = join(RESULTS_DIR, `${record.date.replace(/\W/g, '-')}.json`);
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
  return file;
}

/** All runs that were kept, the oldest first. */
export function readRecords(): readonly BenchRecord[] {
  const names = readdirSync(RESULTS_DIR).filter(name => name.endsWith('.json'));
  return names.sort().map(name => JSON.parse(readFileSync(join(RESULTS_DIR, name), 'utf8')) as BenchRecord);
}

/** The commit that is checked out; with a `+` where files have been changed since then. */
export async function commit(): Promise<string> {
  const changes = await said('git', 'status', '--porcelain', '--untracked-files=no');
  return `${await said('git', 'rev-parse', '--short', 'HEAD')}${changes === '' ? '' : '+'}`;
}

/** The machine in words. */
export function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${memory} GB, ${platform()} ${arch()}`;
}

async function said(command: string, ...args: readonly string[]): Promise<string> {
  const { code, output } = await runProcess(command, args, { cwd: ROOT });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
  return output.trim();
}
