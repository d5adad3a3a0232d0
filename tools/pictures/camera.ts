import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../host/src/paths';

/** Where the pictures of the documentation lie. */
export const IMAGES = join(ROOT, 'docs/images');

/** Of WebP, 0–100: texts stay sharp, and a picture of a window has a quarter of its size as PNG. */
const QUALITY = 82;

/** What of a window shall be seen, in CSS pixels. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Takes a picture of a window, or of a part of it, and says where it lies and how many KB it has. */
export async function takePicture(page: Page, name: string, clip?: Clip): Promise<void> {
  const camera = await page.context().newCDPSession(page);
  const { data } = await camera.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    ...(clip ? { clip: { ...clip, scale: 1 } } : {}),
  });
  await camera.detach();
  const path = join(IMAGES, `${name}.webp`);
  writeFileSync(path, Buffer.from(data, 'base64'));
  console.log(`${path} ${Math.round(statSync(path).size / 1024)} KB`);
}
