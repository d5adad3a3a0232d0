import { type Uri, window, workspace } from 'vscode';
import { createPlan } from '../create-plan';
import { journeysOnly } from '../files';
import { t } from '../l10n';
import { choose } from '../new-file/ask';
import type { Command } from './command';

/** Writes a plan for a journey of the workspace. */
export const newPlan: Command = {
  id: 'journey.newPlan',
  failure: () => t('The plan could not be created'),
  async run({ server, log }) {
    const journeys = await workspace.findFiles(journeysOnly);
    if (journeys.length === 0) {
      void window.showInformationMessage(t('A plan is made for a journey: create one first.'));
      return;
    }
    const journey = await chooseJourney(journeys);
    if (journey) await createPlan({ server: await server, log }, journey);
  },
};

async function chooseJourney(journeys: readonly Uri[]): Promise<Uri | undefined> {
  if (journeys.length === 1) return journeys[0];
  const choices = journeys
    .map(uri => ({ label: workspace.asRelativePath(uri), value: uri }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return choose(t('New Plan'), t('For which journey?'), choices);
}
