import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { quickInput } from '../../test/browser/support/quick-input';
import { findWebview } from '../../test/browser/support/webview';
import { makeTempDir } from '../host/src/temp';
import { waitUntil } from '../host/src/wait';
import type { Host } from '../host/src/workbench';
import type { Edited } from './documents';
import { drawingOf, firstDrawingOf, framesWhileScrolling, installProbe, noticedIn } from './probe';

/** What was measured of one preview; all in milliseconds but the patches. */
export interface Measured {
  /** From a key press to the drawn letter: in the preview, and in the editor itself. */
  readonly keystroke: readonly number[];
  readonly editor: readonly number[];
  /** From the command, and from the beginning of its page, to the first drawing. */
  readonly opening: number;
  readonly page: number;
  /** From frame to frame while scrolling; only of the map. */
  readonly frames: readonly number[];
  /** Bytes of JSON for each key press; only of the map. */
  readonly patches: readonly number[];
}

const LETTER = 'z';
const LIST_MS = 3_000;
const OPENING_MS = 60_000;

/** Opens a text with its preview in a window of its own, and types so many letters. */
export async function measurePreview(host: Host, edited: Edited, letters: number): Promise<Measured> {
  const folder = join(makeTempDir('journey-bench-preview').path, 'journeys');
  mkdirSync(folder);
  const file = join(folder, edited.file);
  writeFileSync(file, edited.text);
  const page = await host.openWindow({ folder, file });
  await installProbe(page);
  const preview = await open(page, edited);
  const { pressedAt } = await noticedIn(page);
  const { drawnAt, beganAt } = await firstDrawingOf(preview);
  await installProbe(preview);
  await goToWord(page, edited);
  const typed = [];
  for (let letter = 0; letter < letters; letter++) typed.push(await typeLetter(page, preview, edited.word));
  const isMap = edited.tab === 'Map: ';
  return {
    keystroke: typed.map(each => each.preview),
    editor: typed.map(each => each.editor),
    opening: drawnAt - pressedAt,
    page: drawnAt - beganAt,
    frames: isMap ? await framesWhileScrolling(preview) : [],
    patches: isMap ? typed.map(each => each.bytes) : [],
  };
}

async function open(page: Page, { command, tab }: Edited): Promise<Frame> {
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
  const preview = await findWebview(page, tab);
  await preview.locator('.card, h2').first().waitFor({ timeout: OPENING_MS });
  return preview;
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

async function typeLetter(page: Page, preview: Frame, word: string) {
  const text = `${LETTER}${word}`;
  const drawings = [drawingOf(preview, text), drawingOf(page, text)] as const;
  await page.keyboard.press(LETTER);
  const [inPreview, inEditor] = await Promise.all(drawings);
  const { pressedAt } = await noticedIn(page);
  const { patchBytes } = await noticedIn(preview);
  await page.keyboard.press('Backspace');
  await preview.waitForFunction(typed => !document.body.textContent?.includes(typed), text);
  return { preview: inPreview - pressedAt, editor: inEditor - pressedAt, bytes: patchBytes };
}
