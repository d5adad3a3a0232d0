import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { ListedRevision } from '../protocol';
import { fileKindOf } from '../service';
import { isInside } from './data-files';

/** Why git has no answer. */
export type GitTrouble = 'no-git' | 'no-repository' | 'unknown-revision' | 'failed';

/** Git is not there, or does not know what it was asked for. */
export class GitError extends Error {
  constructor(
    readonly trouble: GitTrouble,
    message: string,
  ) {
    super(message);
  }
}

/** A file that is different between two revisions; `from` is its older path, undefined for a new file. */
export interface ChangedFile {
  /** Absolute; undefined where the file is gone. */
  readonly path: string | undefined;
  readonly from: string | undefined;
}

const MAX_BYTES = 1 << 30;
// What is not there is not fetched, nothing is asked, and the index is left alone.
const QUIET = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_OPTIONAL_LOCKS: '0',
  LC_ALL: 'C',
};
const LISTED = 50;

/** What git knows about a folder. Nothing is written, and no shell is asked. */
export class Git {
  /**
   * @param folder absolute; a folder of the repository
   * @param program the git program, or its path
   */
  constructor(
    private readonly folder: string,
    private readonly program = 'git',
  ) {}

  /**
   * The hash of the commit that a revision names.
   *
   * @throws GitError
   */
  async commitOf(revision: string): Promise<string> {
    await this.run(['rev-parse', '--git-dir']);
    // A name that begins with a hyphen is an option to some versions, whatever stands before it.
    const known = revision.startsWith('-') ? undefined : await this.verified(revision);
    if (known === undefined) throw new GitError('unknown-revision', `git knows no revision “${revision}”.`);
    return known;
  }

  /**
   * The folder in which the repository begins, written as the folder is: links stay links.
   *
   * @throws GitError
   */
  async top(): Promise<string> {
    return resolve(this.folder, (await this.run(['rev-parse', '--show-cdup'])).trim());
  }

  /**
   * The texts of all files of ours in the folder and below, as they were in a commit, by absolute path. Links are left
   * out: they lead where nobody knows.
   *
   * @param commit a hash
   * @throws GitError
   */
  async filesAt(commit: string): Promise<ReadonlyMap<string, string>> {
    const listed = await this.run(['ls-tree', '-r', '-z', commit]);
    const files = listed.split('\0').flatMap(line => {
      const [, mode, hash = '', path = ''] = /^(\d+) blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
      return mode?.startsWith('100') && isOurs(path) ? [{ hash, path: join(this.folder, path) }] : [];
    });
    const texts = await this.textsOf(files.map(({ hash }) => hash));
    return new Map(files.map(({ path }, index) => [path, texts[index] ?? '']));
  }

  /**
   * The files of ours in the folder that are different between two commits, by path.
   *
   * @throws GitError
   */
  async changedBetween(before: string, after: string): Promise<readonly ChangedFile[]> {
    const options = ['--name-status', '-z', '-M', '--no-ext-diff', '--no-textconv', '--relative'];
    const fields = (await this.run(['diff', ...options, before, after, '--'])).split('\0');
    const files: ChangedFile[] = [];
    for (let index = 0; index + 1 < fields.length; ) {
      const status = fields[index] ?? '';
      const from = fields[index + 1] ?? '';
      const isTwo = /^[RC]/.test(status);
      const path = isTwo ? (fields[index + 2] ?? '') : from;
      index += isTwo ? 3 : 2;
      if (isOurs(path)) files.push(this.changedFile(status, from, path));
    }
    return files;
  }

  /**
   * The newest commits that changed a file, then the branches and tags, the newest first.
   *
   * @param path absolute
   * @throws GitError
   */
  async revisionsOf(path: string): Promise<{
    readonly commits: readonly ListedRevision[];
    readonly names: readonly ListedRevision[];
  }> {
    const format = '%H%x00%H%x00%s%x00%an%x00%aI%x00';
    const refs =
      '%(refname:short)%00%(objectname)%00%(subject)%00%(authorname)%00%(authordate:iso-strict)%00';
    const places = ['refs/heads', 'refs/remotes', 'refs/tags'];
    return {
      commits: listed(
        await this.run(['log', `-n${LISTED}`, '--no-show-signature', `--format=${format}`, '--', path]),
      ),
      names: listed(
        await this.run([
          'for-each-ref',
          `--count=${LISTED}`,
          '--sort=-committerdate',
          `--format=${refs}`,
          ...places,
        ]),
      ),
    };
  }

  private changedFile(status: string, from: string, path: string): ChangedFile {
    return {
      path: status.startsWith('D') ? undefined : join(this.folder, path),
      from: /^[AC]/.test(status) ? undefined : join(this.folder, from),
    };
  }

  private verified(revision: string): Promise<string | undefined> {
    const options = ['--verify', '--quiet', '--end-of-options'];
    return this.run(['rev-parse', ...options, `${revision}^{commit}`]).then(
      hash => hash.trim(),
      () => undefined,
    );
  }

  /** The contents of blobs: one call for all of them. */
  private async textsOf(hashes: readonly string[]): Promise<readonly string[]> {
    if (hashes.length === 0) return [];
    const bytes = await this.bytes(['cat-file', '--batch'], `${hashes.join('\n')}\n`);
    const texts: string[] = [];
    for (let at = 0; at < bytes.length; ) {
      const end = bytes.indexOf('\n', at);
      const size = Number(/ blob (\d+)$/.exec(bytes.toString('latin1', at, end))?.[1]);
      if (!Number.isSafeInteger(size))
        throw new GitError('failed', 'git does not have the contents of all files.');
      texts.push(bytes.toString('utf8', end + 1, end + 1 + size));
      at = end + 2 + size;
    }
    return texts;
  }

  private async run(args: readonly string[]): Promise<string> {
    return (await this.bytes(args)).toString('utf8');
  }

  private bytes(args: readonly string[], input = ''): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const options = {
        encoding: 'buffer',
        maxBuffer: MAX_BYTES,
        windowsHide: true,
        env: { ...process.env, ...QUIET },
      } as const;
      const child = execFile(this.program, ['-C', this.folder, ...args], options, (error, out, err) => {
        if (error) reject(this.troubleIn(error, err.toString('utf8')));
        else resolve(out);
      });
      // Where git does not start or stops early, the callback tells why.
      child.stdin?.on('error', () => {});
      child.stdin?.end(input);
    });
  }

  private troubleIn(error: Error & { readonly code?: unknown }, said: string): GitError {
    if (error.code === 'ENOENT') return new GitError('no-git', 'git is not installed, or not on the PATH.');
    if (/not a git repository/i.test(said))
      return new GitError('no-repository', `${this.folder} is in no git repository.`);
    return new GitError('failed', `git failed: ${said.trim() || error.message}`);
  }
}

/**
 * The repository that a folder is in: seen from the workspace folder, where that is in it too, else as a whole.
 *
 * @param root absolute; undefined where there is no workspace folder
 * @throws GitError where the folder is in no repository
 */
export async function repositoryAround(
  folder: string,
  root: string | undefined,
  program?: string,
): Promise<Git> {
  const top = await new Git(folder, program).top();
  return new Git(root !== undefined && isInside(root, top) ? root : top, program);
}

function isOurs(path: string): boolean {
  return fileKindOf(path) !== undefined && !/(?:^|\/)(?:node_modules|\.[^/]*)\//.test(path);
}

/** Five fields a revision, each with a NUL behind it, and a line break behind the last. */
function listed(printed: string): readonly ListedRevision[] {
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
