import { Rows, separatorsIn } from '../../data/rows';
import { withoutGuard } from '../../escape/csv';
import { oneLine } from '../../escape/phrases';
import { builtInLanguages } from '../../model/text';
import { type Column, columns } from '../formats/csv';
import { labels } from '../labels';
import type { Outline, OutlineStage, OutlineStep } from '../types';
import { type CellReader, readStep } from './cells';
import { merged } from './merge';
import type { ReadProblems } from './problem';
import type { ReadOptions } from './read';

/** How much of a file tells how its cells are separated, in characters. */
const BEGINNING = 100_000;

/** A stage that is being read, and the number of its newest step. */
interface OpenStage extends Omit<OutlineStage, 'steps'> {
  readonly steps: OutlineStep[];
  number: string;
}

/** A journey from a table with a row a touchpoint, whose columns have the names that exports give them, in any language. */
export function readCsv(text: string, options: ReadOptions, problems: ReadProblems): Outline {
  const rows = new Rows(separatorsIn(text.slice(0, BEGINNING)));
  const [head, ...lines] = [...rows.push(text), ...rows.end()];
  const places = placesIn(head?.cells ?? [], options, problems);
  const stages: OpenStage[] = [];
  for (const { line, cells } of places.has('step') ? lines : []) {
    if (cells?.every(cell => cell.trim() === '')) continue;
    const read: CellReader = column => cells?.[places.get(column) ?? -1]?.trim() ?? '';
    if (!cells) problems.add(line, 'notUnderstood', { text: '' });
    else if (read('step') === '') problems.add(line, 'noStep');
    else readRow(read, line, stages, options, problems);
  }
  return outlineOf(stages, options);
}

/** Where each column stands. */
function placesIn(
  head: readonly string[],
  { language }: ReadOptions,
  problems: ReadProblems,
): ReadonlyMap<Column, number> {
  const places = new Map<Column, number>();
  head.forEach((cell, place) => {
    const column = columnNamed(oneLine(cell));
    if (column !== undefined && !places.has(column)) places.set(column, place);
    else if (cell.trim() !== '') problems.add(1, 'unknownColumn', { text: oneLine(cell) });
  });
  if (!places.has('step')) problems.add(1, 'noStepColumn', { text: labels.step[language] });
  return places;
}

function columnNamed(name: string): Column | undefined {
  const wanted = name.toLowerCase();
  const isNamed = (column: Column) =>
    column.toLowerCase() === wanted ||
    builtInLanguages.some(language => labels[column][language].toLowerCase() === wanted);
  return columns.find(isNamed);
}

/** A row that goes on with the step before adds its touchpoint; what else it says must be the same. */
function readRow(
  read: CellReader,
  line: number,
  stages: OpenStage[],
  options: ReadOptions,
  problems: ReadProblems,
): void {
  const { step, phase } = readStep(read, line, options, problems);
  const title = oneLine(withoutGuard(read('stage'))) || stages.at(-1)?.title || options.title;
  const number = read('number');
  let stage = stages.at(-1);
  if (stage?.title !== title || (phase !== undefined && stage.phase !== undefined && phase !== stage.phase)) {
    stage = { title, ...(phase === undefined ? {} : { phase }), steps: [], number: '' };
    stages.push(stage);
  }
  const last = stage.steps.at(-1);
  if (last?.title === step.title && stage.number === number) {
    stage.steps[stage.steps.length - 1] = merged(last, step, (column, text) =>
      problems.add(line, 'otherValue', { text, column: labels[column][options.language] }),
    );
  } else stage.steps.push(step);
  stage.number = number;
}

function outlineOf(stages: readonly OpenStage[], { title, language }: ReadOptions): Outline {
  const steps = stages.flatMap(stage => stage.steps);
  const feelings = steps.flatMap(({ sentiment, target }) => [...sentiment, ...target]);
  const personas = [...new Set(feelings.flatMap(({ who }) => (who === undefined ? [] : [who])))];
  return {
    title,
    language,
    personas,
    stages: stages.map(({ number: _, ...stage }) => stage),
  };
}
