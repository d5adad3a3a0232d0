import { fileKindOf, type JourneyChecklist } from '../../service';
import { checklistFormats } from '../checklist/formats';
import { type Command, type Io, LANGUAGES, type OptionValues, oneOf, text, UsageError } from '../command';
import { type Input, readInputs } from '../inputs';
import { output, outputOption } from '../output';
import { portsFor } from '../ports';

/** `journey checklist`: what to check at each touchpoint of a journey. */
export const checklistCommand: Command = {
  usage: `journey checklist FILE [options]

  --to md|csv|json        what it is printed as (default: md)
  --language en|de|da     the language of the checks (default: the journey’s own)
  -o, --output FILE       write it to FILE instead of printing it

Exit code 0: printed; 2: wrong usage or unreadable input.`,
  options: { to: { type: 'string' }, language: { type: 'string' }, ...outputOption },
  run,
};

async function run(paths: readonly string[], values: OptionValues, io: Io): Promise<number> {
  const format = checklistFormats[oneOf(values, 'to', ['md', 'csv', 'json'], 'md')];
  const language =
    text(values, 'language') === undefined ? undefined : oneOf(values, 'language', LANGUAGES, 'en');
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) {
    throw new UsageError('journey checklist takes one file, such as shop.journey.yaml.');
  }
  if (fileKindOf(path) !== 'journey') throw new UsageError(`${path} is no *.journey.yaml file.`);
  const [input] = await readInputs([path], io.cwd, portsFor(io, language ?? 'en'));
  const list = input && checklistIn(input, language);
  if (!list) throw new UsageError(`${path} holds no journey that can be read. journey lint says why.`);
  await output(format(list), values, io);
  return 0;
}

/** A list with a part missing would look like a list with less to do: text that does not parse has none. */
function checklistIn(
  { service, files: [file] }: Input,
  language: JourneyChecklist['language'] | undefined,
): JourneyChecklist | undefined {
  if (!file) return undefined;
  const isBroken = (service.documents().get(file.uri)?.tree.problems.length ?? 0) > 0;
  return isBroken ? undefined : service.checklist(file.uri, language);
}
