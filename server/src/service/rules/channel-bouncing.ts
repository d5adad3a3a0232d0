import { nameOf } from './parts/name';
import { placeOf } from './parts/place';
import { forcedSwitches, supportEpisodes } from './parts/support-episodes';
import { defineRule } from './rule';

/** More changes of channel than this, and help feels like a runaround. */
const MOST_SWITCHES = 1;

/** Customers who are sent from one channel to the next until somebody helps them. */
export const channelBouncing = defineRule({
  id: 'channel-bouncing',
  scope: 'journey',
  severity: 'warning',
  messages: {
    default: {
      en: 'By the step “{name}” customers who need help have had to change channels {count} times: {path}. Solve it on the channel that they chose.',
      de: 'Bis zum Schritt „{name}“ muss, wer Hilfe braucht, {count}-mal den Kanal wechseln: {path}. Das Anliegen auf dem gewählten Kanal lösen.',
      da: 'Frem til trinnet »{name}« har kunder, der søger hjælp, måttet skifte kanal {count} gange: {path}. Løs sagen på den kanal, de valgte.',
    },
  },
  check(journey, { report }) {
    for (const episode of supportEpisodes(journey)) {
      const switches = forcedSwitches(episode);
      const last = switches.at(-1);
      const tooMuch = switches[MOST_SWITCHES];
      if (!last || !tooMuch) continue;
      const path = [switches[0]?.from ?? '', ...switches.map(({ to }) => to)].join(' → ');
      const data = { name: nameOf(last.step.entity), count: switches.length, path };
      report({ at: placeOf(tooMuch.step.entity), data });
    }
  },
});
