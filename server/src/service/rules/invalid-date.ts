import type { JourneyDocument } from '../model/document';
import { type Entity, fieldOf, isKind } from '../model/entity';
import { isDate } from '../schema/dates';
import { type ShapedNode, shapedNodes } from '../schema/walk';
import { stringOf, valueAt, type YamlNode } from '../syntax/nodes';
import { daysIn } from './days';
import { placeOfField } from './place';
import { defineRule, type Report } from './rule';

/** A date that the calendar does not have, or an end that comes before its start. */
export const invalidDate = defineRule({
  id: 'invalid-date',
  scope: 'document',
  severity: 'error',
  messages: {
    day: {
      en: 'There is no {date}: the month {month} has {days} days.',
      de: 'Den {date} gibt es nicht: Der Monat {month} hat {days} Tage.',
      da: 'Datoen {date} findes ikke: måneden {month} har {days} dage.',
    },
    month: {
      en: 'There is no {date}: a year has the months 01 to 12.',
      de: 'Den {date} gibt es nicht: Ein Jahr hat die Monate 01 bis 12.',
      da: 'Datoen {date} findes ikke: et år har månederne 01 til 12.',
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
  check(document, { report }) {
    for (const shaped of shapedNodes(document)) {
      const problem = dateProblem(shaped) ?? orderProblem(shaped);
      if (problem) report(problem);
    }
    for (const step of planSteps(document)) {
      const [from, to] = step.data.days ?? [];
      if (typeof from === 'number' && typeof to === 'number' && to < from) {
        report({ at: placeOfField(step, 'days'), message: 'days', data: { from, to } });
      }
    }
  },
});

function dateProblem({ node, shape }: ShapedNode): Report | undefined {
  if (!isDate(shape)) return undefined;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(stringOf(node) ?? '') ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${month}-${day}`;
  if (Number(month) < 1 || Number(month) > 12) return { at: node, message: 'month', data: { date } };
  const days = daysIn(Number(year), Number(month));
  const isDay = Number(day) >= 1 && Number(day) <= days;
  return isDay ? undefined : { at: node, message: 'day', data: { date, month: `${year}-${month}`, days } };
}

/** A map with a date `from` and a date `to` is a period. */
function orderProblem({ node, shape }: ShapedNode): Report | undefined {
  const { from: fromShape, to: toShape } = shape.properties ?? {};
  if (!fromShape || !toShape || !isDate(fromShape) || !isDate(toShape)) return undefined;
  const end = valueAt(node, 'to');
  const from = dateIn(valueAt(node, 'from'));
  const to = dateIn(end);
  // Dates of this form have the order of their texts.
  return end && from && to && to < from ? { at: end, message: 'order', data: { from, to } } : undefined;
}

function dateIn(node: YamlNode | undefined): string | undefined {
  const text = stringOf(node);
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}

function planSteps(document: JourneyDocument): readonly Entity<'plan-step'>[] {
  return document.entities.filter(
    (entity): entity is Entity<'plan-step'> =>
      isKind(entity, 'plan-step') && fieldOf(entity, 'days')?.kind === 'list',
  );
}
