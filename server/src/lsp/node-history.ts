import { dirname } from 'node:path';
import { repositoryAround } from '../node/git';
import { GitError } from '../node/git-program';
import { pathOf, uriOf } from '../node/uris';
import { type History, HistoryError } from './history';

/** The history that the git program knows. */
export function nodeHistory(log: (message: string) => void): History {
  /** The details are for the log: they name paths, and are in git's language. */
  const told = async <T>(asked: Promise<T>): Promise<T> => {
    try {
      return await asked;
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      log(error.message);
      throw new HistoryError(error.trouble);
    }
  };
  return {
    async revisionsOf(uri, program) {
      const path = onDisk(uri);
      const git = await told(repositoryAround(dirname(path), undefined, program));
      return told(git.revisionsOf(path));
    },
    async filesAt(uri, root, revision, program) {
      const git = await told(repositoryAround(dirname(onDisk(uri)), pathOf(root), program));
      const files = await told(git.commitOf(revision).then(commit => git.filesAt(commit)));
      return new Map([...files].map(([path, text]) => [uriOf(path), text]));
    },
  };
}

/** What is on no disk has no repository. */
function onDisk(uri: string): string {
  const path = pathOf(uri);
  if (path === undefined) throw new HistoryError('unsupported');
  return path;
}
