import { type ListedSurvey, ListSurveys, type NewContent } from '../../../server/src/protocol';
import { t } from '../l10n';
import { askFor, choose, chooseLanguage } from '../new-file/ask';
import { createFiles } from '../new-file/create';
import type { Server } from '../server';
import type { Command } from './command';

/** Writes a survey of the catalogue as one of the user's own. */
export const newSurvey: Command = {
  id: 'journey.newSurvey',
  failure: () => t('The survey could not be created'),
  async run({ server: starting }, argument) {
    const server = await starting;
    await createFiles(server, argument, () => askForSurvey(server));
  },
};

async function askForSurvey(server: Server): Promise<NewContent | undefined> {
  const heading = t('New Survey');
  const listed = await server.request<readonly ListedSurvey[]>(ListSurveys, {});
  const choices = listed.map(survey => ({ label: survey.title, detail: survey.text, value: survey }));
  const survey = await choose(heading, t('What do you want to learn?'), choices);
  const title = survey && (await askFor(heading, t('What is the survey called?'), survey.title));
  const language = title && (await chooseLanguage(heading));
  return language ? { kind: 'surveys', survey: survey.id, title, language } : undefined;
}
