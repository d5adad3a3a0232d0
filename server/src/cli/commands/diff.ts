import { uriOf } from '../../node/uris';
import { type Command, type Io, LANGUAGES, type OptionValues, oneOf, UsageError } from '../command';
import type { ComparedFile } from '../diff/comparison';
import { diffFormats } from '../diff/formats';
import { type State, type StatePair, statesFor } from '../diff/states';
import { output, outputOption } from '../output';
import { portsFor } from '../ports';
import { relativePath } from '../report';

/** `journey diff`: what is different between two states of journeys. */
export const diffCommand: Command = {
  usage: `journey diff A B [FILE] [options]

Tells what is different in the journey, not in its lines. A and B are files, or git revisions:

  journey diff HEAD~1 shop.journey.yaml            the file as it was, and as it is now
  journey diff main my-branch shop.journey.yaml    the file in two revisions
  journey diff main my-branch                      all files in the working folder that changed
  journey diff shop.journey.yaml future.journey.yaml

  --format md|json|html   what it is printed as (default: md, fit for a pull request)
  --language en|de|da     the language of the words (default: en)
  -o, --output FILE       write it to FILE instead of printing it

Exit code 0: printed; 2: wrong usage or unreadable input.`,
  options: { format: { type: 'string' }, language: { type: 'string' }, ...outputOption },
  run,
};

async function run(words: readonly string[], values: OptionValues, io: Io): Promise<number> {
  const format = diffFormats[oneOf(values, 'format', ['md', 'json', 'html'], 'md')];
  const language = oneOf(values, 'language', LANGUAGES, 'en');
  const [before, after, file, ...more] = words;
  if (before === undefined || after === undefined || more.length > 0)
    throw new UsageError('journey diff takes two files or revisions, and behind two revisions one file.');
  const states = await statesFor([before, after, file], io.cwd, portsFor(io, language));
  const files = states.map(pair => comparedFile(pair, io.cwd));
  const [problem] = files.flatMap(each => each.problem ?? []);
  if (problem !== undefined && files.every(each => each.problem !== undefined)) throw new UsageError(problem);
  await output(format({ before, after, language, files }), values, io);
  return 0;
}

function comparedFile({ before, after }: StatePair, cwd: string): ComparedFile {
  const named = (state: State | undefined) => state && relativePath(state.path, cwd);
  const [from, file = from ?? ''] = [named(before), named(after)];
  if (!before || !after) return { file, status: after ? 'added' : 'removed' };
  const renamed = from === undefined || from === file ? {} : { from };
  const problem = [before, after].map(state => problemIn(state, cwd)).find(Boolean);
  if (problem !== undefined) return { file, ...renamed, status: 'unreadable', problem };
  const diff = after.service.diff(uriOf(after.path), { uri: uriOf(before.path), service: before.service });
  return { file, ...renamed, status: 'changed', ...(diff ? { diff } : {}) };
}

/** What is left of a text that does not parse would look as though the rest had been taken out. */
function problemIn({ path, service }: State, cwd: string): string | undefined {
  const document = service.documents().get(uriOf(path));
  const [problem] = document?.tree.problems ?? [];
  if (!document || !problem) return undefined;
  const { line } = document.text.positionAt(problem.start);
  return `${relativePath(path, cwd)} does not parse in line ${line + 1}: ${problem.detail}`;
}
