import { t } from '../l10n';
import type { Command } from './command';

/** Ends the language server and starts it again. */
export const restartServer: Command = {
  id: 'journey.restartServer',
  failure: () => t('The server could not be restarted'),
  async run({ server }) {
    await (await server).restart();
  },
};
