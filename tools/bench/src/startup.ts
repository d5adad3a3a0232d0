import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { makeTempDir } from '../../host/src/temp';
import { LspClient } from './client';
import type { Contender } from './contenders';
import { memoryOf } from './memory';
import { repeat, type Samples } from './results';

/** So long after the start, nothing of it goes on any more. */
const SETTLED_MS = 1_000;

/** Starts a server again and again on an empty folder. */
export async function measureStart(contender: Contender, runs: number): Promise<Samples> {
  const folder = makeTempDir('journey-bench');
  const taken = await repeat(runs, async () => {
    const start = performance.now();
    const client = await LspClient.start(contender, folder.path);
    const ms = performance.now() - start;
    await pause(SETTLED_MS);
    const idle = await memoryOf(client.pid);
    await client.stop();
    return { ms, idle };
  });
  await folder.remove();
  return { start: taken.map(({ ms }) => ms), idle: taken.map(({ idle }) => idle) };
}

/** Runs a program again and again. @returns the milliseconds from its start to its end, for each time */
export function timesOf(
  command: string,
  args: readonly string[],
  runs: number,
  cwd?: string,
): Promise<readonly number[]> {
  return repeat(runs, async () => {
    const start = performance.now();
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], cwd });
    child.stdout?.resume();
    const [code] = await once(child, 'close');
    // 1 says that there are findings.
    if (code !== 0 && code !== 1) throw new Error(`${command} ${args.join(' ')} ended with code ${code}`);
    return performance.now() - start;
  });
}
