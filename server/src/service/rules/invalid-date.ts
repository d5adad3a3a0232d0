import { type Entity, isKind } from '../model/entity';
import type { FileEntity } from '../model/file-entity';
import { stringOf, valueAt } from '../syntax/nodes';
import { DATE, datesIn, daysIn, type WrittenDate } from './parts/dates';
import { placeOfField } from './parts/place';
import { defineRule, type Report, type Subjects } from './rule';

/** A date that the calendar does not have, or an end that comes before its start. */
export const invalidDate = defineRule({
  id: 'invalid-date',
  scope: 'part',
  severity: 'error',
  messages: {
    day: {
      en: 'There is no {date}: the month {month} has {days} days.',
      de: 'Den {date} gibt es nicht: Der Monat {month} hat {days} Tage.',
      da: 'Datoen {date} findes ikke: Måneden {month} har {days} dage.',
    },
    month: {
      en: 'There is no {date}: a year has the months 01 to 12.',
      de: 'Den {date} gibt es nicht: Ein Jahr hat die Monate 01 bis 12.',
      da: 'Datoen {date} findes ikke: Et år har månederne 01 til 12.',
    },
    order: {
      en: 'The end ({to}) comes before the start ({from}).',
      de: 'Das Ende ({to}) liegt vor dem Anfang ({from}).',
      da: 'Slutningen ({to}) ligger før begyndelsen ({from}).',
    },
    days: {
      en: 'The last day ({to}) comes before the first ({from}).',
      de: 'Der letzte Tag ({to}) liegt vor dem ersten ({from}).',
      da: 'Den sidste dag ({to}) ligger før den første ({from}).',
    },
  },
  check(subject, { report }) {
    for (const date of datesIn(subject)) {
      const problem = dateProblem(date) ?? orderProblem(date);
      if (problem) report(problem);
    }
    for (const step of planSteps(subject)) {
      const [from, to] = step.data.days ?? [];
      if (typeof from === 'number' && typeof to === 'number' && to < from) {
        report({ at: placeOfField(step, 'days'), message: 'days', data: { from, to } });
      }
    }
  },
});

function dateProblem({ node, text }: WrittenDate): Report | undefined {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  if (month < 1 || month > 12) return { at: node, message: 'month', data: { date: text } };
  const days = daysIn(year, month);
  if (day >= 1 && day <= days) return undefined;
  return { at: node, message: 'day', data: { date: text, month: text.slice(0, 7), days } };
}

/** A date `to` beside a date `from` is the end of a period. Dates of this form have the order of their texts. */
function orderProblem({ node, text: to, key, map }: WrittenDate): Report | undefined {
  const from = key === 'to' ? stringOf(valueAt(map, 'from')) : undefined;
  if (from === undefined || !DATE.test(from) || from <= to) return undefined;
  return { at: node, message: 'order', data: { from, to } };
}

function planSteps({ part }: Subjects['part']): readonly Entity<'plan-step'>[] {
  return part.entities.filter((entity): entity is FileEntity & Entity<'plan-step'> =>
    isKind(entity, 'plan-step'),
  );
}
