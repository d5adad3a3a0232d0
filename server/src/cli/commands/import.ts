import { access } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { createJourneyService, type ImportedJourney } from '../../service';
import { type Command, type Io, LANGUAGES, type OptionValues, oneOf, text, UsageError } from '../command';
import { readOptionFile } from '../inputs';
import { output, outputOption } from '../output';
import { portsFor } from '../ports';

/** `journey import`: a journey from a file of another program. */
export const importCommand: Command = {
  usage: `journey import FILE [options]

Makes a *.journey.yaml of a Mermaid journey diagram or a CSV table.

  --from mermaid|csv      what FILE is (default: what its name and text say)
  --language en|de|da     the language in which it is written (default: en)
  -o, --output OUT        write it to OUT instead of printing it; nothing is overwritten

What finds no way into the journey is told with its line on standard error.
Exit code 0: imported; 1: imported but for some lines; 2: wrong usage, or nothing to import.`,
  options: { from: { type: 'string' }, language: { type: 'string' }, ...outputOption },
  run,
};

async function run(paths: readonly string[], values: OptionValues, io: Io): Promise<number> {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) {
    throw new UsageError('journey import takes one file, such as journey.mmd or journey.csv.');
  }
  await requireFree(values, io);
  const { journey, problems } = await imported(path, values, io);
  for (const { line, message } of problems) io.err(`${path}:${line}: ${message}`);
  if (!journey) throw new UsageError(`${path} holds no journey.`);
  await output(journey.text.replace(/\n$/, ''), values, io);
  return problems.length > 0 ? 1 : 0;
}

async function imported(path: string, values: OptionValues, io: Io): Promise<ImportedJourney> {
  const language = oneOf(values, 'language', LANGUAGES, 'en');
  const format =
    text(values, 'from') === undefined ? undefined : oneOf(values, 'from', ['mermaid', 'csv'], 'csv');
  const service = createJourneyService(portsFor(io, language));
  const source = { file: basename(path), text: await readOptionFile(path, io.cwd), language };
  return service.importJourney(format === undefined ? source : { ...source, format });
}

async function requireFree(values: OptionValues, io: Io): Promise<void> {
  const name = text(values, 'output');
  if (name === undefined) return;
  const isThere = await access(resolve(io.cwd, name)).then(
    () => true,
    () => false,
  );
  if (isThere) throw new UsageError(`${name} is there already, and is not overwritten. Nothing was written.`);
}
