import type { NewContent, TemplateKind, TemplateShape } from '../../../server/src/protocol';
import { t } from '../l10n';
import { askFor, choose, chooseLanguage } from '../new-file/ask';
import { createFiles } from '../new-file/create';
import type { Command } from './command';

/** Writes a first journey, and a persona where there is none yet. */
export const newJourney: Command = {
  id: 'journey.newJourney',
  failure: () => t('The journey could not be created'),
  run: async ({ server }, argument) => createFiles(await server, argument, askForJourney),
};

async function askForJourney(): Promise<NewContent | undefined> {
  const heading = t('New Journey');
  const title = await askFor(heading, t('What is the journey called?'));
  const business = title && (await chooseBusiness(heading));
  const shape = business && (await chooseShape(heading));
  const language = shape && (await chooseLanguage(heading));
  return language ? { kind: 'journey', title, business, shape, language } : undefined;
}

function chooseBusiness(heading: string): Promise<TemplateKind | undefined> {
  return choose(heading, t('What do customers buy?'), [
    { label: t('In a shop'), detail: t('They order something and receive it.'), value: 'shop' },
    { label: t('A subscription'), detail: t('They sign up, use it and renew.'), value: 'subscription' },
    { label: t('A service'), detail: t('They book somebody who does something for them.'), value: 'service' },
  ]);
}

function chooseShape(heading: string): Promise<TemplateShape | undefined> {
  return choose(heading, t('How is the journey divided?'), [
    {
      label: t('Three phases'),
      detail: t('Before, during and after the purchase.'),
      value: 'three-phase',
    },
    {
      label: t('Five stages'),
      detail: t('Becoming aware, weighing up, buying, using, staying.'),
      value: 'five-stage',
    },
    { label: t('Blank'), detail: t('Stages of your own.'), value: 'blank' },
  ]);
}
