import { addDays } from '../../model/calendar';
import type { PlanStepView, PlanView } from '../types';
import { folded } from './fold';
import type { FormatOptions } from './format';
import { labels, titleOf } from './labels';

/** The plan as an iCalendar (RFC 5545) with an all-day event a step, stamped with the day of the plan's view. */
export function ics(plan: PlanView, options: FormatOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Journey as Code//Improvement plan//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(plan.title)}`,
    ...plan.steps.flatMap(step => eventOf(step, plan, options)),
    'END:VCALENDAR',
  ];
  return lines.map(line => `${folded(line)}\r\n`).join('');
}

function eventOf(step: PlanStepView, plan: PlanView, options: FormatOptions): readonly string[] {
  return [
    'BEGIN:VEVENT',
    // The same step of the same plan keeps its UID, so that importing it again moves the event.
    `UID:${step.id}.${options.id}@journey-as-code`,
    `DTSTAMP:${basic(plan.today)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(step.startDate)}`,
    // The end of an event is the day on which it is over.
    `DTEND;VALUE=DATE:${basic(addDays(step.endDate, 1))}`,
    `SUMMARY:${escaped(step.title)}`,
    `DESCRIPTION:${escaped(descriptionOf(step, plan, options))}`,
    `STATUS:${plan.proposed ? 'TENTATIVE' : 'CONFIRMED'}`,
    // A step of a plan keeps nobody from meeting anybody.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function descriptionOf(step: PlanStepView, plan: PlanView, { language }: FormatOptions): string {
  const line = (key: keyof typeof labels, text: string | undefined) =>
    text ? [`${labels[key][language]}: ${text}`] : [];
  const activities = step.activities.map(({ text, done }) => `${done ? '☑' : '☐'} ${text}`);
  return [
    ...line('why', step.why),
    ...line('owner', step.owner),
    ...line('deliverable', step.deliverable),
    ...line('dependsOn', step.dependsOn.map(id => titleOf(plan, id)).join(', ')),
    ...line('addresses', step.addresses.map(({ title }) => title).join(', ')),
    ...(activities.length > 0 ? [`${labels.activities[language]}:`, ...activities] : []),
  ].join('\n');
}

/** `yyyy-mm-dd` as `yyyymmdd`. */
function basic(date: string): string {
  return date.replaceAll('-', '');
}

/** Text as the value of a property: what means something there is escaped, other control characters are spaces. */
function escaped(text: string): string {
  return text
    .trim()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[\\;,]/g, mark => `\\${mark}`)
    .replaceAll('\n', '\\n');
}
