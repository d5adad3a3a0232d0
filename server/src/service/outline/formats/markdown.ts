import { escapeMarkdown, markdownRow } from '../../escape/markdown';
import { phaseTitles } from '../../map/titles';
import { headings, type Label, labels } from '../labels';
import { cellLines, usedColumns } from '../table';
import type { Outline, OutlineStage } from '../types';

/** A journey for people and pull requests: a heading and a table a stage, a row a step. */
export function outlineMarkdown(outline: Outline): string {
  const { title, scenario, goal, personas, language } = outline;
  const columns = usedColumns(outline);
  return [
    `# ${escapeMarkdown(title)}`,
    ...[scenario, goal].flatMap(text => (text === undefined ? [] : [escapeMarkdown(text)])),
    ...(personas.length > 0
      ? [`**${headings.personas[language]}:** ${personas.map(escapeMarkdown).join(', ')}`]
      : []),
    ...outline.stages.map(stage => section(stage, columns, outline)),
  ].join('\n\n');
}

function section(stage: OutlineStage, columns: readonly Label[], { language }: Outline): string {
  const phase = stage.phase === undefined ? '' : ` (${phaseTitles[stage.phase][language]})`;
  const head = `## ${escapeMarkdown(stage.title)}${phase}`;
  const rows = stage.steps.map(step =>
    markdownRow(columns.map(column => cellLines(step, column, language).map(escapeMarkdown).join('<br>'))),
  );
  const table = [
    markdownRow(columns.map(column => labels[column][language])),
    markdownRow(columns.map(() => '---')),
    ...rows,
  ].join('\n');
  const goal = stage.goal === undefined ? [] : [`*${escapeMarkdown(stage.goal)}*`];
  return [head, ...goal, ...(rows.length > 0 ? [table] : [])].join('\n\n');
}
