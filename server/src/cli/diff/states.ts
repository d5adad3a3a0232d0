import { dirname, resolve } from 'node:path';
import { isInside } from '../../node/data-files';
import { Git, repositoryAround } from '../../node/git';
import { GitError } from '../../node/git-program';
import { uriOf } from '../../node/uris';
import { createJourneyService, fileKindOf, type JourneyService, type Ports } from '../../service';
import { UsageError } from '../command';
import { readInputs } from '../inputs';

/** A file in one of two states, with the service that knows what is around it there. */
export interface State {
  readonly path: string;
  readonly service: JourneyService;
}

/** Two states of a file; one alone where it is new or gone. */
export interface StatePair {
  readonly before: State | undefined;
  readonly after: State | undefined;
}

/**
 * What two words on the command line, and the file behind them, ask to be compared. A word that ends like one of our
 * files is a file, all others are revisions.
 *
 * @throws UsageError where one of them cannot be read, or git does not help
 */
export async function statesFor(
  [older, newer, file]: readonly [string, string, string | undefined],
  cwd: string,
  ports: Ports,
): Promise<readonly StatePair[]> {
  const [isFile, isOther] = [isOurs(older), isOurs(newer)];
  if (file !== undefined && (isFile || isOther || !isOurs(file)))
    throw new UsageError('A third argument is a journey file, behind two revisions.');
  if (!isFile && !isOther && file === undefined) return changedStates(older, newer, cwd, ports);
  if (isFile && isOther && fileKindOf(older) !== fileKindOf(newer))
    throw new UsageError(`${older} and ${newer} are files of different kinds.`);
  const read = (word: string, other: string) =>
    isOurs(word) ? workingState(word, cwd, ports) : stateAt(word, file ?? other, cwd, ports);
  return [{ before: await read(older, newer), after: await read(newer, older) }];
}

function isOurs(word: string): boolean {
  return fileKindOf(word) !== undefined;
}

async function workingState(path: string, cwd: string, ports: Ports): Promise<State> {
  const [input] = await readInputs([path], cwd, ports);
  if (!input) throw new UsageError(`${path} cannot be read.`);
  return { path: resolve(cwd, path), service: input.service };
}

async function stateAt(revision: string, file: string, cwd: string, ports: Ports): Promise<State> {
  const path = resolve(cwd, file);
  const root = isInside(path, cwd) ? cwd : dirname(path);
  const service = await told(
    repositoryAround(dirname(path), root).then(async git =>
      serviceAt(git, await git.commitOf(revision), ports),
    ),
  );
  if (!service.documents().has(uriOf(path))) throw new UsageError(`${file} is not in ${revision}.`);
  return { path, service };
}

/** Every file of ours in the working folder that is not the same in both revisions. */
async function changedStates(
  older: string,
  newer: string,
  cwd: string,
  ports: Ports,
): Promise<readonly StatePair[]> {
  const git = new Git(cwd);
  const [from, to] = [await told(git.commitOf(older)), await told(git.commitOf(newer))];
  const [before, after] = [await told(serviceAt(git, from, ports)), await told(serviceAt(git, to, ports))];
  const changed = await told(git.changedBetween(from, to));
  return changed
    .map(file => ({ before: stateIn(before, file.from), after: stateIn(after, file.path) }))
    .filter(pair => pair.before ?? pair.after);
}

/** Undefined for what is no file of ours there, such as a link. */
function stateIn(service: JourneyService, path: string | undefined): State | undefined {
  return path !== undefined && service.documents().has(uriOf(path)) ? { path, service } : undefined;
}

/** All files of the folder as they were. */
async function serviceAt(git: Git, commit: string, ports: Ports): Promise<JourneyService> {
  const service = createJourneyService(ports);
  for (const [path, text] of await git.filesAt(commit)) service.setDocument(uriOf(path), text, null);
  return service;
}

/** What git has to say about it, as a message for the user. */
async function told<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new UsageError(error.message);
  }
}
