import { Uri, window } from 'vscode';
import { createPlan as writePlan } from '../create-plan';
import { isJourney } from '../files';
import { t } from '../l10n';
import type { Command } from './command';

/** Writes a plan for the journey that is edited, or that the menu was opened on. */
export const createPlan: Command = {
  id: 'journey.createPlan',
  failure: () => t('The plan could not be created'),
  async run({ server, log }, argument) {
    const journey = argument instanceof Uri ? argument : journeyAtHand();
    if (journey) await writePlan({ server: await server, log }, journey);
    else void window.showInformationMessage(t('Open a journey file first.'));
  },
};

function journeyAtHand(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  return document && isJourney(document) && document.uri.scheme !== 'untitled' ? document.uri : undefined;
}
