import type { BuiltInLanguage } from '../../model/text';
import type { PlanActivity, PlanStepView, PlanView } from '../types';
import { statuses, titleOf } from './labels';

/** The columns of a plan's table for people, with a row a step. */
export const planColumns = [
  'step',
  'days',
  'from',
  'to',
  'owner',
  'deliverable',
  'activities',
  'dependsOn',
  'addresses',
  'status',
] as const;

/** A step's cells in the order of the columns, each as lines of plain text. */
export function planRow(
  step: PlanStepView,
  plan: PlanView,
  language: BuiltInLanguage,
): readonly (readonly string[])[] {
  return [
    [step.title, ...(step.why ? [step.why] : [])],
    [step.first === step.last ? String(step.first) : `${step.first}–${step.last}`],
    [step.startDate],
    [step.endDate],
    step.owner === undefined ? [] : [step.owner],
    step.deliverable === undefined ? [] : [step.deliverable],
    step.activities.map(activity),
    step.dependsOn.map(id => titleOf(plan, id)),
    step.addresses.map(({ title }) => title),
    [statuses[step.status][language]],
  ];
}

function activity({ text, done }: PlanActivity): string {
  return `${done ? '☑' : '☐'} ${text}`;
}
