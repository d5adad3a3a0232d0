import { t } from '../l10n';
import { readChecklistPlace } from '../preview/guard';
import type { Command } from './command';

/** Shows the checks of a touchpoint in the preview; the quick fix of a finding says which. */
export const openChecklist: Command = {
  id: 'journey.openChecklist',
  failure: () => t('The checklist could not be opened'),
  async run({ preview }, argument) {
    const place = readChecklistPlace(argument);
    if (!place) throw new Error(t('it is not said which one'));
    (await preview).openChecks(place);
  },
};
