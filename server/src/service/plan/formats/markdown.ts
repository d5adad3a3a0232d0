import type { PlanActivity, PlanStepView, PlanView } from '../types';
import type { FormatOptions } from './format';
import { labels, statuses, titleOf } from './labels';

const COLUMNS = [
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

/** The plan as a Markdown table, a row a step, its activities as boxes that are ticked or not. */
export function markdown(plan: PlanView, options: FormatOptions): string {
  const { language } = options;
  return [
    `# ${escaped(plan.title)}`,
    '',
    `${plan.start} – ${plan.end}`,
    ...(plan.proposed ? ['', labels.proposal[language]] : []),
    '',
    row(COLUMNS.map(column => labels[column][language])),
    row(COLUMNS.map(() => '---')),
    ...plan.steps.map(step => row(cellsOf(step, plan, options))),
    '',
  ].join('\n');
}

function cellsOf(step: PlanStepView, plan: PlanView, { language }: FormatOptions): readonly string[] {
  return [
    `**${escaped(step.title)}**${step.why ? `<br>${escaped(step.why)}` : ''}`,
    step.first === step.last ? String(step.first) : `${step.first}–${step.last}`,
    step.startDate,
    step.endDate,
    escaped(step.owner ?? ''),
    escaped(step.deliverable ?? ''),
    step.activities.map(activity).join('<br>'),
    step.dependsOn.map(id => escaped(titleOf(plan, id))).join('<br>'),
    step.addresses.map(({ title }) => escaped(title)).join('<br>'),
    statuses[step.status][language],
  ];
}

function activity({ text, done }: PlanActivity): string {
  return `${done ? '☑' : '☐'} ${escaped(text)}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Text as text: nothing in it is taken for Markdown or HTML, and it stays on its line. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~#&]/g, mark => `\\${mark}`);
}
