import { mkdirSync, rmSync } from 'node:fs';
import type { THEMES } from '../test/browser/support/themes';
import { closeAll } from './host/src/cleanup';
import { ROOT } from './host/src/paths';
import { startHost } from './host/src/workbench';
import { IMAGES } from './pictures/camera';
import { makeSamples } from './pictures/samples';
import { Studio } from './pictures/studio';

/** The samples, and what their maps are called in the names of the pictures. */
const SAMPLES = ['saas', 'buchladen', 'abonnement'] as const;

/** The themes that the maps are shown in. */
const LOOKS = {
  light: 'Light 2026',
  dark: 'Dark 2026',
  contrast: 'Default High Contrast',
} as const satisfies Record<string, (typeof THEMES)[number]>;

/** The tabs that have a picture of their own. */
const VIEWS = ['Opportunities', 'Coverage', 'Metrics', 'Table'] as const;

/** `npm run pictures`: the pictures of the documentation, made from the packaged product and the samples. */
async function main(): Promise<void> {
  rmSync(IMAGES, { recursive: true, force: true });
  mkdirSync(IMAGES, { recursive: true });
  const folder = makeSamples();
  const host = await startHost({ vsix: `${ROOT}/journey-as-code.vsix` });
  for (const sample of SAMPLES) {
    const studio = await Studio.open(host, folder, sample);
    if (sample === 'saas') await studio.pictureOfWindow('editor-and-map');
    await studio.enlarge();
    await studio.fit();
    for (const [look, theme] of Object.entries(LOOKS)) {
      await studio.dress(theme);
      await studio.pictureOf('Overview', `map-${sample}-${look}`);
    }
    await studio.dress(LOOKS.light);
    if (sample === 'saas') {
      for (const view of VIEWS) await studio.pictureOf(view, view.toLowerCase());
      await studio.compare();
      await studio.pictureOf('Overview', 'comparison');
    }
    await studio.close();
  }
}

main()
  .finally(closeAll)
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
