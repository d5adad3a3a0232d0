import { durationText } from '../escape/duration';
import { statusWords } from '../map/words';
import type { BuiltInLanguage } from '../model/text';
import { feelingLines, type Label, yes } from './labels';
import type { Outline, OutlineStep } from './types';

/** The columns of a table with a row for each step. */
const COLUMNS: readonly Label[] = [
  'step',
  'sentiment',
  'target',
  'importance',
  'momentOfTruth',
  'wait',
  'actions',
  'thoughts',
  'touchpoints',
  'painPoints',
  'needs',
];

/** Those columns in which any step says something; that of the steps at least. */
export function usedColumns({ stages, language }: Outline): readonly Label[] {
  const steps = stages.flatMap(stage => stage.steps);
  return COLUMNS.filter(
    column => column === 'step' || steps.some(step => cellLines(step, column, language).length > 0),
  );
}

/** What a step says in a column, for people to read, line by line. */
export function cellLines(step: OutlineStep, column: Label, language: BuiltInLanguage): readonly string[] {
  switch (column) {
    case 'step':
      return [step.title];
    case 'sentiment':
    case 'target':
      return feelingLines(step[column]);
    case 'importance':
      return step.importance === undefined ? [] : [`${step.importance}/5`];
    case 'momentOfTruth':
      return step.momentOfTruth ? [yes[language]] : [];
    case 'wait':
      return step.wait === undefined ? [] : [durationText(step.wait, language)];
    case 'touchpoints':
      return step.touchpoints.map(({ title, status }) =>
        status === undefined ? title : `${title} (${statusWords[status][language]})`,
      );
    case 'actions':
    case 'thoughts':
    case 'painPoints':
    case 'needs':
      return step[column];
    default:
      return [];
  }
}
