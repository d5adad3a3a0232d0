import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import type { Workbench } from './workbench';

/** The preview of a journey beside its text. */
export class Preview {
  constructor(private readonly vscode: Workbench) {}

  /** Its page. Waits until it is loaded. */
  page(): Promise<Frame> {
    return this.vscode.previewFrame('Map: ');
  }

  /** Writes files and opens them, the journey last, and waits until its preview shows it. */
  async open(files: Readonly<Record<string, string>>, title: string): Promise<Frame> {
    // All before the first search, which remembers what there was to find.
    for (const [name, text] of Object.entries(files)) await writeFile(join(this.vscode.folder, name), text);
    for (const name of Object.keys(files)) await this.vscode.openFile(name);
    await this.vscode.command('Journey: Open Preview to the Side');
    const page = await this.page();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    return page;
  }

  /** Opens one of its tabs. */
  async openTab(name: string): Promise<Frame> {
    const page = await this.page();
    await page.getByRole('tab', { name }).click();
    return page;
  }
}
