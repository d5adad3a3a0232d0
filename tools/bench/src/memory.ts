import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const KB_PER_MB = 1_024;

/**
 * The resident memory of a process in MB of 1 048 576 bytes: what the machine has to give it at this moment.
 *
 * @throws Error when there is no such process, or on a machine that cannot say
 */
export async function memoryOf(pid: number): Promise<number> {
  const kb = process.platform === 'linux' ? await fromProc(pid) : await fromPs(pid);
  if (!(kb > 0)) throw new Error(`The memory of process ${pid} cannot be read.`);
  return kb / KB_PER_MB;
}

/**
 * The most that a process has ever had resident, in the same MB.
 *
 * @throws Error when there is no such process, or on a machine that cannot say: only Linux keeps it
 */
export async function peakMemoryOf(pid: number): Promise<number> {
  const kb = await fromProc(pid, 'VmHWM');
  if (!(kb > 0)) throw new Error(`The peak of process ${pid} cannot be read.`);
  return kb / KB_PER_MB;
}

async function fromProc(pid: number, field: 'VmRSS' | 'VmHWM' = 'VmRSS'): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]);
}

async function fromPs(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout);
}
