import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type CliFolder, cliFolder } from './support';

const run = promisify(execFile);

/** A folder that is a git repository, with its own name and no settings of the machine. */
export interface GitFolder extends CliFolder {
  git(...args: readonly string[]): Promise<void>;
  /** Writes files and makes a commit of everything that is there. */
  commit(files: Readonly<Record<string, string>>, message?: string): Promise<void>;
}

/** Makes a repository with a first commit. */
export async function gitFolder(files: Readonly<Record<string, string>>): Promise<GitFolder> {
  const folder = await cliFolder();
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const git = async (...args: readonly string[]) => {
    const who = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com'];
    await run('git', ['-C', folder.path, ...who, ...args], { env });
  };
  const commit = async (contents: Readonly<Record<string, string>>, message = 'Change') => {
    await folder.write(contents);
    await git('add', '--all');
    await git('commit', '--quiet', `--message=${message}`);
  };
  await git('init', '--quiet', '--initial-branch=main');
  await commit(files, 'Begin');
  return { ...folder, git, commit };
}
