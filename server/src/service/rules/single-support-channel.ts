import { catalogue } from '../catalogue';
import type { TouchpointUse } from '../model/journey';
import { addBuiltIn } from './parts/add-touchpoint';
import { firstUse, metOfSort, type Sort, usesIn } from './parts/met';
import { placeOf } from './parts/place';
import { defineRule } from './rule';

/** Where customers turn with a question or a problem. */
const SUPPORT: Sort = {
  builtIn: ['customer-service', 'support-call', 'support-message', 'live-chat', 'chatbot'],
  names:
    /\bsupport\b|help\s?(?:desk|line)|hotline|customer (?:service|care)|kundenservice|kundendienst|kundeservice|kundesupport/i,
};

/** Not made for support, but whoever gets through there gets help as well. */
const ALSO: Sort = { builtIn: ['phone-system', 'call-centre'], names: /^(?!)/ };

/** Channels on which one can say something and get an answer; a page or a brochure is none. */
const TALKING: ReadonlySet<string> = new Set([
  ...['phone', 'email', 'sms', 'chat', 'chatbot', 'app', 'social', 'store', 'office', 'post', 'community'],
  ...['in-product', 'partner', 'event'],
]);

/** A journey in which there is only one way to reach support. */
export const singleSupportChannel = defineRule({
  id: 'single-support-channel',
  scope: 'journey',
  severity: 'warning',
  messages: {
    default: {
      en: 'Support can be reached in one way only: {channel|channel}. Let customers choose between several channels.',
      de: 'Der Support ist nur auf einem Weg zu erreichen: {channel|channel}. Mehrere Kanäle zur Wahl stellen.',
      da: 'Support kan kun nås på én måde: {channel|channel}. Lad kunderne vælge mellem flere kanaler.',
    },
  },
  fixes: [
    addBuiltIn((journey, { span }) => {
      const isAround = ({ node }: TouchpointUse) => node.start <= span.start && span.end <= node.end;
      return usesIn(journey).find(isAround)?.step;
    }),
  ],
  check(journey, { report }) {
    const ways = [SUPPORT, ALSO].flatMap(sort => metOfSort(journey, sort));
    const channels = [...new Set(ways.flatMap(({ data }) => data.channel ?? []))].filter(isTalking);
    const [channel] = channels;
    const use = firstUse(journey, SUPPORT);
    if (channel === undefined || channels.length > 1 || !use) return;
    const touchpoint = channel === 'email' ? 'support-call' : 'support-message';
    report({ at: use.entity ? placeOf(use.entity) : use.node, data: { channel, touchpoint } });
  },
});

/** A channel that the settings add is the user’s own; who puts support on it, talks there. */
function isTalking(channel: string): boolean {
  return TALKING.has(channel) || catalogue.channel(channel) === undefined;
}
