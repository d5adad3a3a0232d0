import { execFile } from 'node:child_process';

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

const MAX_BYTES = 1 << 30;
// What is not there is not fetched, nothing is asked, and the index is left alone.
const QUIET = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_OPTIONAL_LOCKS: '0',
  LC_ALL: 'C',
};

/** The git program, asked in a folder. Nothing is written, and no shell is asked. */
export class GitProgram {
  /**
   * @param folder absolute
   * @param program the program, or its path
   */
  constructor(
    private readonly folder: string,
    private readonly program: string,
  ) {}

  /**
   * What git prints as text.
   *
   * @throws GitError
   */
  async text(args: readonly string[]): Promise<string> {
    return (await this.bytes(args)).toString('utf8');
  }

  /**
   * What git prints, after it has been given an input.
   *
   * @throws GitError
   */
  bytes(args: readonly string[], input = ''): Promise<Buffer> {
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
