import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Hover, MarkupContent } from 'vscode-languageserver/node';
import { ROOT } from '../../host/src/paths';
import { runProcess } from '../../host/src/process';
import { makeTempDir } from '../../host/src/temp';
import { LspClient } from './client';
import type { Contender } from './contenders';
import { type DataWorkspace, generateDataFile, ROWS } from './data-file';
import { BENCH_DIR } from './install';
import { peakMemoryOf } from './memory';
import { repeat, type Samples } from './results';

const MOST_READS = 3;
/** On the id of the metric. */
const PLACE = { line: 1, character: 9 };

/** Lets our server read a large data file, and asks it for hovers one after the other until one tells the score. */
export async function measureData(contender: Contender, runs: number): Promise<Samples> {
  const folder = makeTempDir('journey-bench');
  const workspace = await generateDataFile(folder.path);
  const reads = await repeat(Math.min(runs, MOST_READS), () => readOnce(contender, folder.path, workspace));
  await folder.remove();
  return {
    'data-read': reads.map(({ ms }) => ms),
    'data-hover': reads.flatMap(({ hovers }) => hovers),
    'data-memory': reads.map(({ memory }) => memory),
  };
}

async function readOnce(contender: Contender, folder: string, { metrics }: DataWorkspace) {
  const client = await LspClient.start(contender, folder);
  const start = performance.now();
  const uri = pathToFileURL(metrics.path).href;
  const textDocument = { uri, languageId: contender.languageId, version: 1, text: metrics.text };
  await client.notify('textDocument/didOpen', { textDocument });
  const hovers: number[] = [];
  for (let isRead = false; !isRead; ) {
    const asked = performance.now();
    const hover = await client.request<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position: PLACE,
    });
    hovers.push(performance.now() - asked);
    isRead = ((hover?.contents as MarkupContent | undefined)?.value ?? '').includes('n = ');
  }
  const ms = performance.now() - start;
  const memory = await peakMemoryOf(client.pid);
  await client.stop();
  return { ms, hovers, memory };
}

/** What reading the same file takes at least: its bytes alone, or cut into cells by the CSV library alone. */
export async function measureDataFloor(
  node: string,
  name: 'answering' | 'parsing',
  runs: number,
): Promise<Samples> {
  const folder = makeTempDir('journey-bench');
  const { data } = await generateDataFile(folder.path);
  const script = join(BENCH_DIR, 'src/data-floor.ts');
  const taken = await repeat(Math.min(runs, MOST_READS), async () => {
    const { code, output } = await runProcess(node, ['--require', 'tsx/cjs', script, data, name], {
      cwd: ROOT,
    });
    if (code !== 0) throw new Error(output);
    const { ms, memory, rows } = JSON.parse(output) as FloorRun;
    if (name === 'parsing' && rows !== ROWS + 1) throw new Error(`${rows} rows were read.`);
    return { ms, memory };
  });
  await folder.remove();
  return { 'data-read': taken.map(({ ms }) => ms), 'data-memory': taken.map(({ memory }) => memory) };
}

/** What one run of the floor's script prints. */
export interface FloorRun {
  readonly ms: number;
  /** The peak, in MB. */
  readonly memory: number;
  readonly rows: number;
}
