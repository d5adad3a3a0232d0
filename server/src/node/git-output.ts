import type { ListedRevision } from '../protocol';
import { GitError } from './git-program';

// What git prints, read.

/** A file in a commit. */
export interface ListedFile {
  readonly hash: string;
  readonly path: string;
}

/** What `ls-tree -r -z` prints, without links: they lead where nobody knows. */
export function filesIn(printed: string): readonly ListedFile[] {
  return printed.split('\0').flatMap(line => {
    const [, mode, hash = '', path = ''] = /^(\d+) blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    return mode?.startsWith('100') ? [{ hash, path }] : [];
  });
}

/** How a file has changed: a letter, and its paths before and after, which are the same but for a rename or a copy. */
export interface ListedChange {
  readonly status: string;
  readonly from: string;
  readonly path: string;
}

/** What `diff --name-status -z` prints. */
export function changesIn(printed: string): readonly ListedChange[] {
  const fields = printed.split('\0');
  const changes: ListedChange[] = [];
  for (let index = 0; index + 1 < fields.length; ) {
    const [status = '', from = '', next = ''] = fields.slice(index, index + 3);
    const isTwo = /^[RC]/.test(status);
    changes.push({ status, from, path: isTwo ? next : from });
    index += isTwo ? 3 : 2;
  }
  return changes;
}

/**
 * The contents of the blobs that `cat-file --batch` prints, one behind the other.
 *
 * @throws GitError where one is missing
 */
export function textsIn(printed: Buffer): readonly string[] {
  const texts: string[] = [];
  for (let at = 0; at < printed.length; ) {
    const end = printed.indexOf('\n', at);
    const size = Number(/ blob (\d+)$/.exec(printed.toString('latin1', at, end))?.[1]);
    if (!Number.isSafeInteger(size))
      throw new GitError('failed', 'git does not have the contents of all files.');
    texts.push(printed.toString('utf8', end + 1, end + 1 + size));
    at = end + 2 + size;
  }
  return texts;
}

/** The formats in which `log` and `for-each-ref` are to print what `revisionsIn` reads. */
export const REVISION_FORMATS = {
  log: '%H%x00%H%x00%s%x00%an%x00%aI%x00',
  refs: '%(refname:short)%00%(objectname)%00%(subject)%00%(authorname)%00%(authordate:iso-strict)%00',
};

/** Five fields a revision, each with a NUL behind it, and a line break behind the last. */
export function revisionsIn(printed: string): readonly ListedRevision[] {
  return [...printed.matchAll(/\n?([^\0]*)\0([^\0]*)\0([^\0]*)\0([^\0]*)\0([^\0]*)\0/g)].map(
    ([, name = '', hash = '', subject = '', author = '', date = '']) => ({
      name,
      hash,
      subject,
      author,
      date,
    }),
  );
}
