import type { NewContent } from '../../../server/src/protocol';
import { t } from '../l10n';
import { askFor, chooseLanguage } from '../new-file/ask';
import { createFiles } from '../new-file/create';
import type { Command } from './command';

/** Writes a library of the company's own touchpoints. */
export const newTouchpoints: Command = {
  id: 'journey.newTouchpoints',
  failure: () => t('The touchpoint library could not be created'),
  run: async ({ server }, argument) => createFiles(await server, argument, askForTouchpoints),
};

async function askForTouchpoints(): Promise<NewContent | undefined> {
  const heading = t('New Touchpoint Library');
  const places = await askFor(
    heading,
    t('At which places of your own do customers meet you? Separate them by commas.'),
  );
  const language = places && (await chooseLanguage(heading));
  return language ? { kind: 'touchpoints', places, language } : undefined;
}
