import { join, resolve } from 'node:path';
import type { ListedRevision } from '../protocol';
import { fileKindOf } from '../service';
import { isInside } from './data-files';
import { changesIn, filesIn, type ListedChange, REVISION_FORMATS, revisionsIn, textsIn } from './git-output';
import { GitError, GitProgram } from './git-program';

/** A file that is different between two revisions; `from` is its older path, undefined for a new file. */
export interface ChangedFile {
  /** Absolute; undefined where the file is gone. */
  readonly path: string | undefined;
  readonly from: string | undefined;
}

const LISTED = 50;

/** What git knows about a folder. Nothing is written, and no shell is asked. */
export class Git {
  private readonly git: GitProgram;

  /**
   * @param folder absolute; a folder of the repository
   * @param program the git program, or its path
   */
  constructor(
    private readonly folder: string,
    program = 'git',
  ) {
    this.git = new GitProgram(folder, program);
  }

  /**
   * The hash of the commit that a revision names.
   *
   * @throws GitError
   */
  async commitOf(revision: string): Promise<string> {
    await this.git.text(['rev-parse', '--git-dir']);
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
    return resolve(this.folder, (await this.git.text(['rev-parse', '--show-cdup'])).trim());
  }

  /**
   * The texts of all files of ours in the folder and below, as they were in a commit, by absolute path. Links are left
   * out: they lead where nobody knows.
   *
   * @param commit a hash
   * @throws GitError
   */
  async filesAt(commit: string): Promise<ReadonlyMap<string, string>> {
    const files = filesIn(await this.git.text(['ls-tree', '-r', '-z', commit])).filter(isOurs);
    if (files.length === 0) return new Map();
    // One call for all of them.
    const wanted = `${files.map(({ hash }) => hash).join('\n')}\n`;
    const texts = textsIn(await this.git.bytes(['cat-file', '--batch'], wanted));
    return new Map(files.map(({ path }, index) => [join(this.folder, path), texts[index] ?? '']));
  }

  /**
   * The files of ours in the folder that are different between two commits, by path.
   *
   * @throws GitError
   */
  async changedBetween(before: string, after: string): Promise<readonly ChangedFile[]> {
    const options = ['--name-status', '-z', '-M', '--no-ext-diff', '--no-textconv', '--relative'];
    const changes = changesIn(await this.git.text(['diff', ...options, before, after, '--']));
    return changes.filter(isOurs).map(change => this.changedFile(change));
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
    const { log, refs } = REVISION_FORMATS;
    const most = ['log', `-n${LISTED}`, '--no-show-signature'];
    const newest = ['for-each-ref', `--count=${LISTED}`, '--sort=-committerdate'];
    const places = ['refs/heads', 'refs/remotes', 'refs/tags'];
    return {
      commits: revisionsIn(await this.git.text([...most, `--format=${log}`, '--', path])),
      names: revisionsIn(await this.git.text([...newest, `--format=${refs}`, ...places])),
    };
  }

  private changedFile({ status, from, path }: ListedChange): ChangedFile {
    return {
      path: status.startsWith('D') ? undefined : join(this.folder, path),
      from: /^[AC]/.test(status) ? undefined : join(this.folder, from),
    };
  }

  private verified(revision: string): Promise<string | undefined> {
    const options = ['--verify', '--quiet', '--end-of-options'];
    return this.git.text(['rev-parse', ...options, `${revision}^{commit}`]).then(
      hash => hash.trim(),
      () => undefined,
    );
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

function isOurs({ path }: { readonly path: string }): boolean {
  return fileKindOf(path) !== undefined && !/(?:^|\/)(?:node_modules|\.[^/]*)\//.test(path);
}
