import { configFor } from '../model/config';
import { isEnquiry } from '../model/contact';
import { isAlive } from '../model/touchpoint';
import { isBot } from './parts/bots';
import { insertFix } from './parts/insert';
import { nameOf } from './parts/name';
import { placeOf } from './parts/place';
import { isNearest, isSaidInJourney, lacks } from './parts/touchpoint';
import { defineRule } from './rule';

/** What customers who ask put up with, where the settings say nothing. */
const DEFAULT_TARGET = '4h';

/** A touchpoint where customers ask, without a word on how soon they get an answer. */
export const missingResponseTarget = defineRule({
  id: 'missing-response-target',
  scope: 'touchpoint',
  severity: 'warning',
  messages: {
    default: {
      en: 'Customers ask at the touchpoint “{name}”, but nobody has said how soon they get an answer. Set “response_time_target”.',
      de: 'Am Touchpoint „{name}“ kommen Anfragen an, aber nirgends steht, wie schnell sie beantwortet werden. „response_time_target“ setzen.',
      da: 'Kunderne spørger ved berøringspunktet »{name}«, men ingen har sagt, hvor hurtigt de får svar. Sæt »response_time_target«.',
    },
  },
  fixes: [
    insertFix(
      'touchpoint',
      (_, { document }, { workspace }) =>
        configFor(document.uri, workspace).data.thresholds?.response_time ?? DEFAULT_TARGET,
    ),
  ],
  check(subject, { workspace, report }) {
    const { entity, resolved } = subject;
    // A bot answers at once; whoever takes over from it has a target.
    if (!isEnquiry(resolved.data) || isBot(resolved) || !isAlive(resolved)) return;
    const key = 'response_time_target';
    if (!isNearest(subject) || !lacks(subject, key, workspace) || isSaidInJourney(subject, key, workspace))
      return;
    report({ at: placeOf(entity), data: { name: nameOf(entity) || resolved.id, keys: [key] } });
  },
});
