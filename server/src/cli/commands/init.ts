import { access, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  type DisplayLanguage,
  identificationQuestions,
  type QuestionId,
  type TemplateFile,
  type TemplateKind,
  type TemplateShape,
  template,
} from '../../service';
import { type Command, type Io, LANGUAGES, type OptionValues, oneOf, UsageError } from '../command';
import { relativePath } from '../report';

const SHAPES: readonly TemplateShape[] = ['three-phase', 'five-stage', 'blank'];
const KINDS: readonly TemplateKind[] = ['shop', 'subscription', 'service'];

/** `journey init`: a first journey, so that nobody begins with an empty page. */
export const initCommand: Command = {
  usage: `journey init [FOLDER] [options]

  --template three-phase|five-stage|blank   how the journey is divided (default: three-phase)
  --kind shop|subscription|service          what is sold (default: shop)
  --language en|de|da                       the language of the files (default: en)
  --yes                                     ask nothing; the questions stand in the files instead

No file is ever overwritten.
Exit code 0: written; 2: wrong usage, or a file of that name is there.`,
  options: {
    template: { type: 'string' },
    kind: { type: 'string' },
    language: { type: 'string' },
    yes: { type: 'boolean', short: 'y' },
  },
  run,
};

async function run(paths: readonly string[], values: OptionValues, io: Io): Promise<number> {
  const [path = '.', ...more] = paths;
  if (more.length > 0) throw new UsageError('journey init takes one folder.');
  const shape = oneOf(values, 'template', SHAPES, 'three-phase');
  const kind = oneOf(values, 'kind', KINDS, 'shop');
  const language = oneOf(values, 'language', LANGUAGES, 'en');
  const folder = resolve(io.cwd, path);
  // Before anything is asked: nobody's answers are to be lost.
  const asks = values.yes !== true && io.ask !== undefined;
  const possible = template({ shape, kind, language, answers: asks ? { places: 'any' } : {} });
  await requireFree(folder, possible, io);
  const answers = asks ? await ask(shape, language, io) : {};
  await write(folder, template({ shape, kind, language, answers }), io);
  return 0;
}

/** The answers of the person at the terminal, if there is one. A blank journey has no steps that answers would fill. */
async function ask(
  shape: TemplateShape,
  language: DisplayLanguage,
  { ask: question }: Io,
): Promise<Partial<Record<QuestionId, string>>> {
  const answers: Partial<Record<QuestionId, string>> = {};
  if (!question) return answers;
  const general: ReadonlySet<string> = new Set<QuestionId>(['customer', 'goal', 'places']);
  for (const id of Object.keys(identificationQuestions) as QuestionId[]) {
    if (shape === 'blank' && !general.has(id)) continue;
    answers[id] = await question(identificationQuestions[id][language]);
  }
  return answers;
}

async function requireFree(folder: string, files: readonly TemplateFile[], io: Io): Promise<void> {
  for (const { name } of files) {
    const path = join(folder, name);
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere) throw occupied(path, io);
  }
}

async function write(folder: string, files: readonly TemplateFile[], io: Io): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, text } of files) {
      await writeFile(join(folder, name), text, { flag: 'wx' });
      io.out(relativePath(join(folder, name), io.cwd));
    }
  } catch (error) {
    throw new UsageError(`${relativePath(folder, io.cwd)} cannot be written to: ${(error as Error).message}`);
  }
}

function occupied(path: string, { cwd }: Io): UsageError {
  return new UsageError(
    `${relativePath(path, cwd)} is there already, and is not overwritten. Nothing was written.`,
  );
}
