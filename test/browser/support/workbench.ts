import { cpSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { OUT_DIR, ROOT } from '../../../tools/host/src/paths';
import { makeTempDir, type TempDir } from '../../../tools/host/src/temp';
import { waitUntil } from '../../../tools/host/src/wait';
import { sharedHost } from './host';
import { type Problem, type ProblemsCondition, readProblems } from './problems';
import { pick, quickInput } from './quick-input';
import { findWebview } from './webview';

const LIST_MS = 2_000;
const RELOADING_MS = 60_000; // a window starts its extensions and the server anew
const OPENING_MS = 120_000; // the first file pays for the server, the browser and the package
const opened = new Set<Workbench>();

/**
 * Opens VS Code on a fresh copy of samples/ before the tests of the enclosing `describe`, and closes it after
 * them. Call it there, and use what it returns inside the tests.
 */
export function useWorkbench(): Workbench {
  const workbench = new Workbench();
  before(async function () {
    this.timeout(OPENING_MS);
    await workbench.open();
  });
  after(async function () {
    const { tests = [], title = '' } = this.test?.parent ?? {};
    // Then a `before` of the file has failed, which no hook around the tests gets to see.
    if (tests.every(test => !test.state)) await workbench.reportFailure(`${title} before`);
    await workbench.close();
  });
  return workbench;
}

/** The windows that stand open now. */
export function openWorkbenches(): ReadonlySet<Workbench> {
  return opened;
}

/** VS Code's window, in the words of the person who sits before it. Every method waits for what it causes. */
export class Workbench {
  #page: Page | undefined;
  #temp: TempDir | undefined;

  /** For what has no word of its own here. @throws Error outside of the tests of its `describe`. */
  get page(): Page {
    if (!this.#page) throw new Error('VS Code is not open: call useWorkbench() in describe, use it in it');
    return this.#page;
  }

  /** The opened folder: a copy of samples/ that a test may change. */
  get folder(): string {
    if (!this.#temp) throw new Error('VS Code is not open: call useWorkbench() in describe, use it in it');
    return join(this.#temp.path, 'samples');
  }

  async open(): Promise<void> {
    const host = await sharedHost();
    this.#temp = makeTempDir('journey-browser');
    cpSync(join(ROOT, 'samples'), this.folder, { recursive: true });
    this.#page = await host.openWindow({ folder: this.folder });
    opened.add(this);
  }

  async close(): Promise<void> {
    opened.delete(this);
    await this.#page?.context().close();
    await this.#temp?.remove();
    this.#page = undefined;
    this.#temp = undefined;
  }

  /** Opens a file of the folder by its name, as with Ctrl+P. */
  async openFile(name: string): Promise<void> {
    await pick(this.page, 'Control+P', name, basename(name));
    // It may be open in another group as well.
    const group = this.page.locator('.editor-group-container.active');
    await group
      .locator('.tab.active')
      .filter({ hasText: basename(name) })
      .waitFor();
    await this.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
  }

  /** An editor's tab; also a preview's, by its title. */
  tab(title: string): Locator {
    return this.page.locator('.tabs-container .tab').filter({ hasText: title });
  }

  /** Runs a command of the palette, by its whole title: `Journey: Open Preview`. */
  async command(title: string): Promise<void> {
    await pick(this.page, 'F1', `>${title}`, title);
  }

  /** Loads the window anew, and waits until the new one has a tab. */
  async reload(tab: string): Promise<void> {
    // The old window has the tab as well.
    await this.page.evaluate(() => Object.assign(globalThis, { isOld: true }));
    await this.openCommand('Developer: Reload Window');
    await this.page.waitForFunction(() => !('isOld' in globalThis));
    await this.tab(tab).waitFor({ timeout: RELOADING_MS });
  }

  /** Writes into the field at the top where one asks for something, by its prompt, and presses Enter. */
  async answer(prompt: string, text: string): Promise<void> {
    await this.page.locator('.quick-input-widget').getByText(prompt).waitFor();
    await quickInput(this.page).fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Names a file in the dialog with this title, by its name; without one, takes the file that is proposed. */
  async answerFile(title: string, name?: string): Promise<void> {
    const dialog = this.page.locator('.quick-input-widget', {
      has: this.page.locator('.quick-input-title', { hasText: title }),
    });
    await dialog.waitFor();
    // The folder is there once it is read.
    await waitUntil(async () => (await quickInput(this.page).inputValue()).includes(this.folder), {
      what: 'the dialog shows the folder',
      timeoutMs: 15_000,
    });
    if (name === undefined) await this.page.keyboard.press('Enter');
    else await dialog.locator('.label-name').getByText(name, { exact: true }).click();
  }

  /** Chooses an entry of a list at the top, by the list's placeholder and the entry's label. */
  async choose(placeholder: string, label: string, prefix = ''): Promise<void> {
    await this.page.getByPlaceholder(placeholder).fill(prefix + label);
    const exact = this.page.locator('.label-name').getByText(label, { exact: true });
    // Where a name may be typed, VS Code offers the typed text before the entries.
    await this.page.locator('.quick-input-list .monaco-list-row').filter({ has: exact }).last().click();
  }

  /** Chooses an entry of the menu of a file or folder in the explorer. */
  async explorerMenu(name: string, entry: string): Promise<void> {
    const item = this.page.getByRole('treeitem', { name, exact: true });
    const choice = this.page.getByRole('menuitem', { name: entry });
    // A menu that was opened before VS Code had read the extensions lacks what they add.
    await this.#openUntil(choice, () => item.click({ button: 'right' }));
    // A menu takes no click in its first moments, but a key.
    await choice.hover();
    await this.page.keyboard.press('Enter');
    await choice.waitFor({ state: 'hidden' });
  }

  /** Gives a file or folder another name in the explorer. */
  async rename(name: string, newName: string): Promise<void> {
    const input = this.page.locator('.explorer-folders-view .monaco-inputbox input');
    await this.explorerMenu(name, 'Rename...');
    await input.fill(newName);
    await input.press('Enter');
    await this.page.getByRole('treeitem', { name: newName, exact: true }).waitFor();
  }

  /** Runs a command of the palette that asks for something, which its caller answers. */
  async openCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.choose('Type the name of a command to run.', title, '>');
  }

  /** Puts the cursor there, counted from 1, as with Ctrl+G. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await quickInput(this.page).fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.getByText(`Ln ${line}, Col ${column}`, { exact: true }).waitFor();
  }

  /** Selects the first occurrence of a text from the cursor on, as with Ctrl+F. */
  async select(text: string): Promise<void> {
    await this.page.keyboard.press('Control+F');
    const find = this.page.locator('.find-widget.visible');
    const input = find.locator('.find-part textarea').first();
    // The search begins anew with every change only, and the word at the cursor may stand there already.
    await input.fill('');
    await input.fill(text);
    await find.locator('.matchesCount', { hasText: /\d of \d/ }).waitFor();
    await this.page.keyboard.press('Escape');
    await this.page.getByText(`(${text.length} selected)`).waitFor();
  }

  /** Types on the keyboard, into whatever has the focus. */
  async typeText(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Takes a quick fix at the cursor, by its title. */
  async takeFix(title: string): Promise<void> {
    const fix = this.page.locator('.action-widget').getByText(title, { exact: true });
    // The list may be asked for before VS Code knows of the finding.
    await this.#openUntil(fix, () => this.page.keyboard.press('Control+.'));
    await fix.click();
  }

  /** Opens a list again and again until something stands in it. */
  async #openUntil(wanted: Locator, open: () => Promise<void>): Promise<void> {
    await waitUntil(
      async () => {
        await open();
        const isOffered = await wanted.waitFor({ timeout: LIST_MS }).then(
          () => true,
          () => false,
        );
        if (!isOffered) await this.page.keyboard.press('Escape');
        return isOffered;
      },
      { what: `${wanted} is offered`, timeoutMs: 20_000 },
    );
  }

  /** Saves the active editor and waits until it counts as saved. */
  async save(): Promise<void> {
    await this.page.keyboard.press('Control+S');
    await this.page.locator('.editor-group-container.active .tab.active:not(.dirty)').waitFor();
  }

  /** A file's text as it stands on disk. */
  readFile(name: string): Promise<string> {
    return readFile(join(this.folder, name), 'utf8');
  }

  /** What the Problems panel lists, from the top, as soon as the condition holds; the panel is left open. */
  async problems(until: ProblemsCondition = () => true): Promise<readonly Problem[]> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) {
      await this.page.keyboard.press('Control+Shift+M');
      await panel.waitFor();
      // The keyboard stays with the text.
      await this.command('View: Focus Active Editor Group');
    }
    return readProblems(this.page, until);
  }

  /** The document inside a webview panel; with several of them, name the tab. Waits until it is loaded. */
  previewFrame(title?: string): Promise<Frame> {
    return findWebview(this.page, title);
  }

  /** Saves a picture of the window, if it stands, for whoever looks into a failure, and names its file. */
  async reportFailure(name: string): Promise<void> {
    if (this.#page) console.log(`screenshot: ${await this.screenshot(name)}`);
  }

  /** Saves a picture of the window. @returns its file, `out/screenshots/NAME.png`. */
  async screenshot(name: string): Promise<string> {
    const path = join(OUT_DIR, 'screenshots', `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}.png`);
    await this.page.screenshot({ path });
    return path;
  }
}
