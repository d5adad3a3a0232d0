import { type Goal, goalFor } from './goals';
import { MEASURES, type MeasureName, type Result } from './results';
import { median, percentile } from './statistics';

const HEAD = ['', 'touchpoints', 'ours p50', 'p95', 'peer p50', 'p95', 'peer ÷ ours', 'floor', 'goal', 'met'];

/**
 * The results as a table in Markdown, with a line for each measure and size: ours, the peer, how often ours fits
 * into the peer, the floor (a server that only answers, or Node alone; in brackets, one that lets `yaml` parse the whole), the goal.
 */
export function tableOf(results: readonly Result[]): string {
  const rows = Object.keys(MEASURES).flatMap(name =>
    sizesOf(results, name as MeasureName).map(size => rowOf(results, name as MeasureName, size)),
  );
  return aligned([HEAD, ...rows]);
}

function sizesOf(results: readonly Result[], measure: MeasureName): readonly (number | undefined)[] {
  return [
    ...new Set(results.filter(result => result.measure === measure).map(({ touchpoints }) => touchpoints)),
  ];
}

function rowOf(
  results: readonly Result[],
  measure: MeasureName,
  size: number | undefined,
): readonly string[] {
  const { title, unit } = MEASURES[measure];
  const samples = (contender: Result['contender']) =>
    results.find(
      result => result.measure === measure && result.touchpoints === size && result.contender === contender,
    )?.samples;
  const [ours, peer] = [samples('ours'), samples('peer')];
  const goal = goalFor(measure, size);
  return [
    `${title} (${unit})`,
    size === undefined ? '' : String(size),
    ...percentiles(ours),
    ...percentiles(peer),
    ours && peer ? number(median(peer) / median(ours)) : '',
    floor(samples('answering') ?? samples('node'), samples('parsing')),
    [goal.p50, goal.p95].flatMap(value => (value === undefined ? [] : [String(value)])).join(' / '),
    ours ? verdict(goal, ours) : '',
  ];
}

function percentiles(samples: readonly number[] | undefined): readonly [string, string] {
  return samples ? [number(median(samples)), number(percentile(samples, 0.95))] : ['', ''];
}

function floor(answering: readonly number[] | undefined, parsing: readonly number[] | undefined): string {
  const answers = answering ? number(median(answering)) : '';
  return parsing ? `${answers} (${number(median(parsing))})`.trim() : answers;
}

function verdict(goal: Goal, samples: readonly number[]): string {
  const { p50 = Number.POSITIVE_INFINITY, p95 = Number.POSITIVE_INFINITY } = goal;
  if (goal.p50 === undefined && goal.p95 === undefined) return '';
  return median(samples) <= p50 && percentile(samples, 0.95) <= p95 ? 'yes' : 'no';
}

/** With the three digits that count: `0.84`, `12.5`, `1234`. */
export function number(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Rows as a table in Markdown, the first one its head; numbers stand under one another. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => `${'-'.repeat(width + 1)}${column === 0 ? '-' : ':'}`).join('|')}|`;
  const [head = [], ...others] = rows;
  return [line(head), rule, ...others.map(line)].join('\n');
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
