import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';

/** A theme of each kind, as VS Code brings it along. */
export const THEMES = [
  'Light 2026',
  'Dark 2026',
  'Default High Contrast',
  'Default High Contrast Light',
] as const;

/** Changes the theme by the settings of the opened folder, and waits until a webview has it. */
export async function useTheme(
  folder: string,
  theme: (typeof THEMES)[number],
  webview: Frame,
): Promise<void> {
  const file = join(folder, '.vscode/settings.json');
  const settings = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  await writeFile(file, JSON.stringify({ ...settings, 'workbench.colorTheme': theme }));
  await webview.locator(`body[data-vscode-theme-id="${theme}"]`).waitFor();
}
