import { extensions } from 'vscode';

/** What we use of the API that VS Code's own git extension has, in its version 1. */
interface GitExtension {
  getAPI(version: 1): { readonly git: { readonly path: string } };
}

/**
 * The path of the git program as VS Code's own git extension has found it; undefined where that is missing, switched
 * off or has found none, and the program is looked for by its name.
 */
export async function gitProgram(): Promise<string | undefined> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  try {
    return (await extension?.activate())?.getAPI(1).git.path;
  } catch {
    // Switched off, it has no API.
    return undefined;
  }
}
