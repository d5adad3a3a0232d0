import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io } from '../../../server/src/cli/command';
import { runCli } from '../../../server/src/cli/run';

/** What a run of the command line came to. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for a test, in which `journey` runs. */
export interface CliFolder {
  readonly path: string;
  /** The path of a file in the folder. */
  at(name: string): string;
  write(files: Readonly<Record<string, string>>): Promise<void>;
  /** Runs `journey`; the arguments are separated by spaces. `io` adds a person at the terminal. */
  journey(args: string, io?: Partial<Io>): Promise<Outcome>;
  remove(): Promise<void>;
}

/** Makes a folder with these files in it. */
export async function cliFolder(files: Readonly<Record<string, string>> = {}): Promise<CliFolder> {
  const path = await mkdtemp(join(tmpdir(), 'journey-cli-'));
  const at = (name: string) => join(path, name);
  const write = async (contents: Readonly<Record<string, string>>) => {
    for (const [name, content] of Object.entries(contents)) {
      await mkdir(dirname(at(name)), { recursive: true });
      await writeFile(at(name), content);
    }
  };
  await write(files);
  const journey = async (args: string, io: Partial<Io> = {}) => {
    const [out, err]: [string[], string[]] = [[], []];
    const collecting = {
      cwd: path,
      out: (text: string) => out.push(text),
      err: (text: string) => err.push(text),
    };
    const code = await runCli(args.split(' '), { ...collecting, ...io });
    return { code, out: out.join('\n'), err: err.join('\n') };
  };
  return { path, at, write, journey, remove: () => rm(path, { recursive: true }) };
}
