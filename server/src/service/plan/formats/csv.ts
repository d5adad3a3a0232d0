import { csvLine } from '../../escape/csv';
import type { PlanStepView, PlanView } from '../types';
import type { FormatOptions } from './format';
import { labels, statuses, titleOf } from './labels';

const COLUMNS = [
  'step',
  'days',
  'from',
  'to',
  'status',
  'owner',
  'deliverable',
  'activities',
  'dependsOn',
  'addresses',
  'why',
] as const;

/** The plan as comma-separated values (RFC 4180), a line a step. Lists are separated by semicolons. */
export function csv(plan: PlanView, options: FormatOptions): string {
  const { language } = options;
  const rows = [
    ['id', ...COLUMNS.map(column => labels[column][language])],
    ...plan.steps.map(step => [step.id, ...cellsOf(step, plan, options)]),
  ];
  return rows.map(row => `${csvLine(row)}\r\n`).join('');
}

function cellsOf(step: PlanStepView, plan: PlanView, { language }: FormatOptions): readonly string[] {
  return [
    step.title,
    step.first === step.last ? String(step.first) : `${step.first}–${step.last}`,
    step.startDate,
    step.endDate,
    statuses[step.status][language],
    step.owner ?? '',
    step.deliverable ?? '',
    step.activities.map(({ text }) => text).join('; '),
    step.dependsOn.map(id => titleOf(plan, id)).join('; '),
    step.addresses.map(({ title }) => title).join('; '),
    step.why ?? '',
  ];
}
