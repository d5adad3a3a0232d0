import { execFile } from 'node:child_process';
import { homedir, userInfo } from 'node:os';
import { promisify } from 'node:util';
import { extensions, type LogOutputChannel } from 'vscode';
import { messageOf } from './errors';

const run = promisify(execFile);

/** The part of the Git extension's API that we need. */
interface GitExtension {
  getAPI(version: 1): { readonly git: { readonly path: string } };
}

/**
 * The user's name as git knows it in a folder, else that of the account. Undefined where there is neither.
 *
 * @param folder an absolute path; without one, git's global name is meant.
 */
export async function userName(
  folder: string | undefined,
  log: LogOutputChannel,
): Promise<string | undefined> {
  return (await gitName(folder, log)) ?? accountName(log);
}

async function gitName(folder: string | undefined, log: LogOutputChannel): Promise<string | undefined> {
  try {
    const git = await gitPath();
    if (git === undefined) return undefined;
    const { stdout } = await run(git, ['config', 'user.name'], { cwd: folder ?? homedir() });
    return stdout.trim() || undefined;
  } catch (error) {
    // git ends with an error where no name is set.
    log.debug('git told no name:', messageOf(error));
    return undefined;
  }
}

/** The git that VS Code found: a bare `git` might be a program that lies in the folder itself. */
async function gitPath(): Promise<string | undefined> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  const api = await extension?.activate();
  return api?.getAPI(1).git.path;
}

function accountName(log: LogOutputChannel): string | undefined {
  try {
    return userInfo().username;
  } catch (error) {
    // Some containers run as a user without an account.
    log.debug('The user has no account:', messageOf(error));
    return undefined;
  }
}
