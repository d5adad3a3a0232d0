import { t } from '../l10n';
import type { Command } from './command';

/** Pins the preview in the fore to its journey, or lets it follow again. */
export const pinPreview: Command = {
  id: 'journey.pinPreview',
  failure: () => t('The preview could not be pinned'),
  async run({ preview }) {
    (await preview).togglePin();
  },
};
