import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** One generated file. */
export interface Output {
  /** Where it belongs, relative to the root of the repository. */
  readonly path: string;
  /** The whole text of the file. */
  readonly content: string;
}

/** Something that makes files from other files of the repository. It writes nothing itself. */
export interface Generator {
  readonly name: string;
  /** True when the outputs are in git, so that `--check` can compare them. */
  readonly committed: boolean;
  run(): Promise<readonly Output[]>;
}

/** Writes a file unless it is up to date already, so that watchers are not woken for nothing. */
export async function writeOutput({ path, content }: Output): Promise<void> {
  if (await isUpToDate({ path, content })) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** Whether the file on the disk is the generated one; false when there is none. */
export async function isUpToDate({ path, content }: Output): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === content;
}
