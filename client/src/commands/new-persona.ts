import type { NewContent } from '../../../server/src/protocol';
import { t } from '../l10n';
import { askFor, chooseLanguage } from '../new-file/ask';
import { createFiles } from '../new-file/create';
import type { Command } from './command';

/** Writes a persona into a file of its own. */
export const newPersona: Command = {
  id: 'journey.newPersona',
  failure: () => t('The persona could not be created'),
  run: async ({ server }, argument) => createFiles(await server, argument, askForPersona),
};

async function askForPersona(): Promise<NewContent | undefined> {
  const heading = t('New Persona');
  const name = await askFor(heading, t('What is the persona called?'));
  const language = name && (await chooseLanguage(heading));
  return language ? { kind: 'personas', name, language } : undefined;
}
