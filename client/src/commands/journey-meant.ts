import { type Uri, window } from 'vscode';
import { schemes } from '../files';
import { journeyAtHand } from '../journey-at-hand';
import { t } from '../l10n';
import type { Services } from './command';
import { uriIn } from './open-preview';

/**
 * The journey that a command is about: the file that a menu hands over, else the journey of the preview in the fore, else
 * the one that is edited or in sight; undefined, after a hint to the user, where there is none.
 */
export async function journeyMeant(
  argument: unknown,
  { preview }: Pick<Services, 'preview'>,
): Promise<Uri | undefined> {
  const given = uriIn(argument);
  // The menu of a panel hands over the panel.
  const file = given && schemes.includes(given.scheme) ? given : undefined;
  const journey = file ?? (await preview).journeyInFore ?? journeyAtHand();
  if (!journey) void window.showInformationMessage(t('Open a journey file first.'));
  return journey;
}
