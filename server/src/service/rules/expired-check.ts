import { daysIn } from '../model/duration';
import { setPair } from '../syntax/edit/pairs';
import { valueAt } from '../syntax/nodes';
import { removePairs } from '../syntax/remove';
import { checkOf } from './parts/checks';
import { defineRule, type Finding } from './rule';

const MS_PER_DAY = 24 * 60 * 60 * 1000;

/** A tick that was to hold for a while, and no longer does. */
export const expiredCheck = defineRule({
  id: 'expired-check',
  scope: 'check',
  severity: 'warning',
  messages: {
    default: {
      en: 'The check “{check}” was ticked on {on} and held until {until}. Check it again.',
      de: 'Der Prüfpunkt „{check}“ wurde am {on} abgehakt und galt bis {until}. Bitte erneut prüfen.',
      da: 'Tjekpunktet »{check}« blev krydset af den {on} og gjaldt til {until}. Tjek det igen.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Reopen the check “{check}”',
        de: 'Den Prüfpunkt „{check}“ wieder öffnen',
        da: 'Genåbn tjekpunktet »{check}«',
      },
      edits: reopen,
    },
  ],
  check({ pair, entry }, { today, report }) {
    const { status, on, expires } = entry;
    const until = status === 'done' ? endOf(on, expires) : undefined;
    if (on === undefined || until === undefined || today <= until) return;
    report({ at: valueAt(pair.value, 'on') ?? pair.key, data: { check: pair.name, on, until } });
  },
});

/** The last day on which a tick holds; undefined where a date or duration is none. */
function endOf(on: string | undefined, expires: string | undefined): string | undefined {
  const days = daysIn(expires);
  const end = Date.parse(`${on}T00:00:00Z`) + (days ?? Number.NaN) * MS_PER_DAY;
  // JavaScript's dates end some 270 000 years from now; nobody writes such a duration but by mistake.
  return Number.isNaN(end) || end > 8.64e15 ? undefined : new Date(end).toISOString().slice(0, 10);
}

/** Who ticked it and when goes with the tick; the evidence and how long it holds stay. */
function reopen(finding: Finding) {
  const value = checkOf(finding)?.pair.value;
  if (value?.kind !== 'map') return undefined;
  const { document } = finding;
  const source = document.text.getText();
  const status = setPair(source, value, 'status', 'open');
  return status && [{ document, edits: [status, ...removePairs(source, value, ['on', 'by'])] }];
}
