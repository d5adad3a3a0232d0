import { resolve } from 'node:path';
import { type Io, type OptionValues, text } from './command';
import { writeWhole } from './write-file';

/** The option that `output` understands, for a command's list. */
export const outputOption = { output: { type: 'string', short: 'o' } } as const;

/** Puts a command's result into the file that `-o` names, or prints it. */
export async function output(content: string, values: OptionValues, io: Io): Promise<void> {
  const file = text(values, 'output');
  if (file === undefined) io.out(content);
  else await writeWhole(resolve(io.cwd, file), `${content}\n`);
}
