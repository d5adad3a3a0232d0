import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { quickInput } from '../../test/browser/support/quick-input';
import { findWebview } from '../../test/browser/support/webview';
import { makeTempDir } from '../host/src/temp';
import { waitUntil } from '../host/src/wait';
import type { Host } from '../host/src/workbench';
import type { Edited } from './documents';
import {
  drawnAt,
  framesWhileScrolling,
  installProbe,
  noticedIn,
  openingOf,
  watchFor,
  watchOpenings,
} from './probe';

/** What was measured of one preview; all in milliseconds but the patches. */
export interface Measured {
  /** From a key press to the drawn letter: in the preview, and in the editor beside it. */
  readonly keystroke: readonly number[];
  readonly editor: readonly number[];
  /** Previews that were opened as soon as their window was there, while the server starts. */
  readonly atOnce: readonly Opening[];
  /** Previews of texts that had been open for a while. */
  readonly later: readonly Opening[];
  /** From frame to frame while scrolling; only of the map. */
  readonly frames: readonly number[];
  /** Bytes of JSON for each key press; only of the map. */
  readonly patches: readonly number[];
}

/** How long it took until something was drawn, from the command and from the beginning of the preview's page. */
export interface Opening {
  readonly command: number;
  readonly page: number;
  /** From the page's beginning until its scripts had come, and its first view; only of the map. */
  readonly scripts: number;
  readonly view: number;
}

/** How often to do what is measured. */
export interface Often {
  readonly letters: number;
  /** Of each kind, each in a window of its own. */
  readonly openings: number;
}

const LETTER = 'z';
const LIST_MS = 3_000;
const OPENING_MS = 60_000;
/** So long a text is open before its preview is: long enough for everything that happens by itself. */
const A_WHILE_MS = 8_000;

/** Opens a text with its preview in windows of their own, and types in the last one. */
export async function measurePreview(host: Host, edited: Edited, often: Often): Promise<Measured> {
  const folder = join(makeTempDir('journey-bench-preview').path, 'journeys');
  mkdirSync(folder);
  const file = join(folder, edited.file);
  writeFileSync(file, edited.text);
  const openings = async (waits: number) => {
    const measured: Opening[] = [];
    for (let opening = 0; opening < often.openings; opening++) {
      const page = await host.openWindow({ folder, file });
      await page.waitForTimeout(waits);
      measured.push((await open(page, edited)).opening);
      await page.context().close();
    }
    return measured;
  };
  return {
    atOnce: await openings(0),
    later: await openings(A_WHILE_MS),
    ...(await measureTyping(await host.openWindow({ folder, file }), edited, often.letters)),
  };
}

async function measureTyping(page: Page, edited: Edited, letters: number) {
  const { preview } = await open(page, edited);
  await installProbe(preview);
  await goToWord(page, edited);
  const typed = [];
  const isMap = edited.tab === 'Map: ';
  for (let letter = 0; letter < letters; letter++) typed.push(await typeLetter(preview, page, edited.word));
  return {
    keystroke: typed.map(each => each.preview),
    editor: typed.map(each => each.editor),
    frames: isMap ? await framesWhileScrolling(preview) : [],
    patches: isMap ? typed.map(each => each.bytes) : [],
  };
}

/** Opens the preview, and waits until it is drawn. */
async function open(page: Page, edited: Edited) {
  await installProbe(page);
  await watchOpenings(page);
  await call(page, edited.command);
  const preview = await findWebview(page, edited.tab);
  await preview.locator('.card, h2').first().waitFor({ timeout: OPENING_MS });
  const { pressedAt } = await noticedIn(page);
  const { beganAt, scriptsAt, viewAt, drawnAt } = await openingOf(preview);
  const opening: Opening = {
    command: drawnAt - pressedAt,
    page: drawnAt - beganAt,
    scripts: scriptsAt - beganAt,
    view: viewAt - beganAt,
  };
  return { preview, opening };
}

async function call(page: Page, command: string): Promise<void> {
  const entry = page.locator('.quick-input-list .label-name').getByText(command, { exact: true }).first();
  // A list that was opened before VS Code had read the extensions lacks what they add.
  await waitUntil(
    async () => {
      await page.keyboard.press('F1');
      await quickInput(page).fill(`>${command}`);
      return entry.waitFor({ timeout: LIST_MS }).then(
        () => true,
        () => false,
      );
    },
    { what: `${command} is offered`, timeoutMs: OPENING_MS },
  );
  await entry.click();
}

async function goToWord(page: Page, { line, column }: Edited): Promise<void> {
  // A large preview that is still being drawn takes the focus back, and the field closes.
  await waitUntil(
    async () => {
      await page.keyboard.press('Control+1');
      await page.keyboard.press('Control+G');
      return quickInput(page).isVisible();
    },
    { what: 'VS Code asks for a line', timeoutMs: 30_000 },
  );
  await quickInput(page).fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
  await page.getByText(`Ln ${line}, Col ${column}`, { exact: true }).waitFor();
}

/** @param word before it, the letter is typed */
async function typeLetter(preview: Frame, page: Page, word: string) {
  const text = `${LETTER}${word}`;
  await watchFor(preview, text);
  await watchFor(page, text);
  await page.keyboard.press(LETTER);
  const [inPreview, inEditor] = await Promise.all([drawnAt(preview), drawnAt(page)]);
  const { pressedAt } = await noticedIn(page);
  const { patchBytes } = await noticedIn(preview);
  await page.keyboard.press('Backspace');
  await preview.waitForFunction(typed => !document.body.textContent?.includes(typed), text);
  return { preview: inPreview - pressedAt, editor: inEditor - pressedAt, bytes: patchBytes };
}
