import { type Uri, window } from 'vscode';
import { FindVariants, type VariantJourney, type Variants } from '../../../server/src/protocol';
import { fileName } from '../files';
import { t } from '../l10n';
import type { Server } from '../server';
import type { Command } from './command';
import { journeyMeant } from './journey-meant';

/** Shows in the preview how the future journey differs from the current one that it improves. */
export const compareWithVariant: Command = {
  id: 'journey.compareWithVariant',
  failure: () => t('The journey could not be compared'),
  async run(services, argument) {
    const { server: starting, preview } = services;
    const journey = await journeyMeant(argument, services);
    if (!journey) return;
    const server = await starting;
    const pair = await pairOf(journey, server);
    if (!pair) return;
    const other = { journey: pair.current.uri, label: pair.current.title };
    await (await preview).compare(server.documentOf(pair.future), other);
  },
};

/** The future journey is the one that is shown; the user says which, where there are several. */
async function pairOf(
  journey: Uri,
  server: Server,
): Promise<{ readonly future: string; readonly current: VariantJourney } | undefined> {
  const uri = server.uriOf(journey);
  const { current, futures } = await server.request<Variants>(FindVariants, { uri });
  if (current) return { future: uri, current };
  if (futures.length === 0) {
    const how = t('No future journey names this one in “variant_of”, and it names none itself.');
    void window.showInformationMessage(how);
    return undefined;
  }
  const choices = futures.map(future => ({ label: future.title, future }));
  const options = { title: t('Compare with the Future Variant'), placeHolder: t('Which future journey?') };
  const chosen = choices.length === 1 ? choices[0] : await window.showQuickPick(choices, options);
  const title = fileName(journey);
  return chosen && { future: chosen.future.uri, current: { uri, title } };
}
