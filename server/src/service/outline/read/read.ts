import type { BuiltInLanguage } from '../../model/text';
import { MAX_LENGTH } from '../../syntax/limits';
import type { Outline } from '../types';
import { readCsv } from './csv';
import { readMermaid } from './mermaid';
import { type ReadProblem, ReadProblems } from './problem';

/** What journeys are read from. */
export type ImportFormat = 'mermaid' | 'csv';

/** What was read, and what was not. */
export interface ReadOutline {
  /** Undefined where the file holds no step. */
  readonly outline: Outline | undefined;
  /** In the order of the lines. */
  readonly problems: readonly ReadProblem[];
}

/** What a file is read for. */
export interface ReadOptions {
  /** Of what is written in it, and of the problems. */
  readonly language: BuiltInLanguage;
  /** What the journey is called where the file does not say it. */
  readonly title: string;
}

const MB = 1024 * 1024;

/** Reads a journey out of a file of another program. Whatever it does not understand is a problem with its line. */
export function readOutline(text: string, format: ImportFormat, options: ReadOptions): ReadOutline {
  const problems = new ReadProblems(options.language);
  if (text.length > MAX_LENGTH) {
    problems.add(1, 'tooLarge', { most: String(MAX_LENGTH / MB) });
    return { outline: undefined, problems: problems.all };
  }
  const content = text.replace(/^\uFEFF/, '');
  const outline = { mermaid: readMermaid, csv: readCsv }[format](content, options, problems);
  const isEmpty = outline.stages.every(({ steps }) => steps.length === 0);
  if (isEmpty && problems.all.length === 0) problems.add(1, 'nothing');
  const sorted = [...problems.all].sort((one, other) => one.line - other.line);
  return { outline: isEmpty ? undefined : outline, problems: sorted };
}
