import { statSync } from 'node:fs';
import pc from 'picocolors';
import { globSync } from 'tinyglobby';
import type { Budget } from './budgets';

const KB = 1024;

/** A budget, and what was spent of it. */
export type Spent = Budget & {
  /** In KB. */
  readonly size: number;
};

/**
 * The size of some files together, in KB.
 *
 * @throws Error where there are none: a size that nobody notices is none
 */
export function sizeOf(files: readonly string[], cwd = process.cwd()): number {
  const found = globSync([...files], { cwd, absolute: true });
  if (found.length === 0) throw new Error(`There is no ${files.join(', ')} to be measured.`);
  return found.reduce((sum, file) => sum + statSync(file).size, 0) / KB;
}

/** A line for each: its size, its goal and its limit; red where that is exceeded, yellow where the goal is not reached. */
export function sizeTable(sizes: readonly Spent[]): string {
  return sizes
    .map(({ name, size, goal, limit }) => {
      const line = `${name.padEnd(10)}${size.toFixed(1).padStart(8)}  goal ${goal}  limit ${limit}`;
      if (size > limit) return pc.red(line);
      return size > goal ? pc.yellow(line) : line;
    })
    .join('\n');
}
