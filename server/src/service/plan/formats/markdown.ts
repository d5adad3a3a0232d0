import { escapeMarkdown, markdownRow } from '../../escape/markdown';
import type { PlanView } from '../types';
import type { FormatOptions } from './format';
import { labels } from './labels';
import { planColumns, planRow } from './rows';

/** The plan as a Markdown table, a row a step, its activities as boxes that are ticked or not. */
export function markdown(plan: PlanView, { language }: FormatOptions): string {
  const rows = plan.steps.map(step => {
    const [[title = '', ...why] = [], ...others] = planRow(step, plan, language);
    const first = [`**${escapeMarkdown(title)}**`, ...why.map(escapeMarkdown)];
    return [first, ...others.map(cell => cell.map(escapeMarkdown))];
  });
  return [
    `# ${escapeMarkdown(plan.title)}`,
    '',
    `${plan.start} – ${plan.end}`,
    ...(plan.proposed ? ['', labels.proposal[language]] : []),
    '',
    markdownRow(planColumns.map(column => labels[column][language])),
    markdownRow(planColumns.map(() => '---')),
    ...rows.map(row => markdownRow(row.map(cell => cell.join('<br>')))),
    '',
  ].join('\n');
}
