import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { waitUntil } from '../../../tools/host/src/wait';
import type { Workbench } from './workbench';

/** Watches what changes by hand make of the files of a window. */
export class Files {
  constructor(private readonly vscode: Workbench) {}

  /** Fails unless a file is saved with just this replaced in its text; then takes it back and waits for the old text. */
  async changes(file: string, text: string, from: string, to: string): Promise<void> {
    assert.equal(text.split(from).length, 2, `once in the text: ${from}`);
    await this.saved(file, text.replace(from, to));
    await this.undo(file);
    await this.saved(file, text);
  }

  /** Gives the keyboard to a text, beside the preview. */
  async toText(file: string): Promise<void> {
    await this.vscode.command('View: Focus First Editor Group');
    await this.vscode.openFile(file);
  }

  /** Takes back as many steps in the editor of a file. */
  async undo(file: string, times = 1): Promise<void> {
    await this.toText(file);
    for (let time = 0; time < times; time++) await this.vscode.page.keyboard.press('Control+Z');
  }

  /** Fails unless a file is saved as is wanted. */
  async saved(file: string, wanted: string): Promise<void> {
    const path = join(this.vscode.folder, file);
    await waitUntil(
      async () => {
        await this.vscode.command('File: Save All Files');
        return (await readFile(path, 'utf8')) === wanted;
      },
      { what: `${file} is as wanted`, timeoutMs: 20_000 },
    ).catch(async (error: unknown) => {
      assert.equal(await readFile(path, 'utf8'), wanted);
      throw error;
    });
  }
}
