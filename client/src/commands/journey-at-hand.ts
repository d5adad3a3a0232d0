import { type Uri, window } from 'vscode';
import { isJourney } from '../files';
import { t } from '../l10n';
import { uriIn } from './open-preview';

/** The journey that a menu hands over, or that is edited; undefined, after a hint to the user, where there is none. */
export function journeyAtHand(argument: unknown): Uri | undefined {
  const given = uriIn(argument);
  const document = window.activeTextEditor?.document;
  const journey = given ?? (document && isJourney(document) ? document.uri : undefined);
  if (!journey) void window.showInformationMessage(t('Open a journey file first.'));
  return journey;
}
