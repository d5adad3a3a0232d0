import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostEnvironment } from './environment';
import { ensureHost } from './install';
import { runProcess } from './process';
import { makeTempDir } from './temp';

/** The two folders in which a VS Code keeps its state: fresh, so nothing of the user's own is touched. */
export interface Profile {
  readonly serverDataDir: string;
  readonly extensionsDir: string;
  /** Removes both; the server must have stopped. */
  readonly remove: () => Promise<void>;
}

// Nothing may stand between the user and the file: no welcome page, no prompts, no assistant, no network.
const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'security.workspace.trust.enabled': false,
  // The browser's default is to save while one types; people know the desktop's.
  'files.autoSave': 'off',
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'remote.autoForwardPorts': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
};

/** Makes an empty profile in a temporary folder; it is removed at the latest when the script ends. */
export function createProfile(settings: Readonly<Record<string, unknown>> = {}): Profile {
  const dir = makeTempDir('journey-vscode');
  const serverDataDir = join(dir.path, 'data');
  const extensionsDir = join(dir.path, 'extensions');
  writeUserSettings(join(serverDataDir, 'data/User'), settings);
  mkdirSync(extensionsDir);
  return { serverDataDir, extensionsDir, remove: dir.remove };
}

/** Writes our settings, and those given, as the user settings in that folder. */
export function writeUserSettings(userDir: string, settings: Readonly<Record<string, unknown>> = {}): void {
  mkdirSync(userDir, { recursive: true });
  writeFileSync(join(userDir, 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }, null, 2));
}

/**
 * Installs a packaged extension into the profile, as a user does with "Install from VSIX".
 *
 * @throws Error with VS Code's output when it refuses the package.
 */
export async function installExtension(profile: Profile, vsix: string): Promise<void> {
  const { node, server } = await ensureHost();
  const { code, output } = await runProcess(
    node,
    [
      server,
      `--install-extension=${vsix}`,
      `--server-data-dir=${profile.serverDataDir}`,
      `--extensions-dir=${profile.extensionsDir}`,
      '--accept-server-license-terms',
    ],
    { env: hostEnvironment() },
  );
  if (code !== 0) throw new Error(`VS Code did not install ${vsix}:\n\n${output}`);
}
