import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { pick } from '../../test/browser/support/quick-input';
import { tabIsFilled } from '../../test/browser/support/tabs';
import { type THEMES, useTheme } from '../../test/browser/support/themes';
import { findWebview } from '../../test/browser/support/webview';
import type { Host } from '../host/src/workbench';
import { type Clip, takePicture } from './camera';
import { makeVariant } from './samples';

const SIZE = { width: 1600, height: 1000 };

/** A window with a sample and its preview, made ready for pictures. */
export class Studio {
  private constructor(
    private readonly page: Page,
    private readonly folder: string,
  ) {}

  /** Opens a sample. The settings of the samples open the preview beside the first journey. */
  static async open(host: Host, folder: string, sample: string): Promise<Studio> {
    const page = await host.openWindow({ folder, file: join(folder, `${sample}.journey.yaml`) });
    await page.setViewportSize(SIZE);
    const studio = new Studio(page, folder);
    const preview = await studio.#preview();
    const weakest = preview.getByRole('button', { name: /^Step: .*weakest/i });
    await weakest.waitFor();
    await studio.#run('View: Toggle Primary Side Bar Visibility');
    // The click brings the step into view on both sides.
    await weakest.press('Enter');
    await page.getByText(/^Ln (?!1,)\d+/).waitFor();
    return studio;
  }

  /** Gives the preview all the room. */
  async enlarge(): Promise<void> {
    await this.page.keyboard.press('Control+2');
    await this.#run('View: Join All Editor Groups');
  }

  /** Shows the whole width of the map, from now on. */
  async fit(): Promise<void> {
    await (await this.#preview()).getByRole('button', { name: 'Fit to the width' }).click();
  }

  async dress(theme: (typeof THEMES)[number]): Promise<void> {
    await useTheme(this.folder, theme, await this.#preview());
  }

  /** Shows how the future variant differs. */
  async compare(): Promise<void> {
    const file = makeVariant(this.folder);
    await pick(this.page, 'Control+P', file, file);
    await this.page.locator('.monaco-editor.focused').waitFor();
    await this.#run('Journey: Compare with the Future Variant');
    await (await this.#preview()).getByRole('region', { name: 'Comparison' }).waitFor();
    await this.enlarge();
  }

  /** A picture of the whole window. */
  async pictureOfWindow(name: string): Promise<void> {
    await takePicture(this.page, name);
  }

  /** A picture of a tab of the preview, without the window around it. */
  async pictureOf(tab: string, name: string): Promise<void> {
    const preview = await this.#preview();
    await preview.getByRole('tab', { name: tab }).click();
    await tabIsFilled(preview);
    await takePicture(this.page, name, await clipOf(preview));
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  #preview(): Promise<Frame> {
    return findWebview(this.page, 'Map: ');
  }

  async #run(command: string): Promise<void> {
    await pick(this.page, 'F1', `>${command}`, command);
  }
}

/** The place of a webview in its window. */
async function clipOf(preview: Frame): Promise<Clip> {
  const element = await preview.frameElement();
  const box = await element.boundingBox();
  if (!box) throw new Error('The preview is not to be seen');
  return box;
}
