import { csvLine } from '../../escape/csv';
import { phaseTitles } from '../../map/titles';
import { statusWords } from '../../map/words';
import { feelingLines, type Label, labels, yes } from '../labels';
import type { Outline, OutlineStage, OutlineStep, OutlineTouchpoint } from '../types';

/** The columns in their order. */
export const columns = [
  'phase',
  'stage',
  'number',
  'step',
  'sentiment',
  'target',
  'importance',
  'momentOfTruth',
  'wait',
  'touchpoint',
  'id',
  'channel',
  'status',
  'painPoints',
  'needs',
  'actions',
  'thoughts',
] as const satisfies readonly Label[];

/** One of them. */
export type Column = (typeof columns)[number];

/**
 * A journey for a spreadsheet: a row for each touchpoint of each step, and one for a step without any. What is said of
 * a step stands in each of its rows, so that they can be filtered; several things in one cell have a line each.
 */
export function outlineCsv(outline: Outline): string {
  const rows = outline.stages.flatMap((stage, index) => {
    const before = outline.stages.slice(0, index).flatMap(({ steps }) => steps).length;
    return stage.steps.flatMap((step, place) => rowsOf(stage, step, before + place + 1, outline));
  });
  const head = columns.map(column => labels[column][outline.language]);
  return [head, ...rows].map(row => `${csvLine(row)}\r\n`).join('');
}

function rowsOf(
  stage: OutlineStage,
  step: OutlineStep,
  number: number,
  { language }: Outline,
): readonly (readonly (string | number)[])[] {
  const touchpoints: readonly (OutlineTouchpoint | undefined)[] =
    step.touchpoints.length > 0 ? step.touchpoints : [undefined];
  return touchpoints.map(touchpoint => {
    const cells: Readonly<Record<Column, string | number>> = {
      phase: stage.phase === undefined ? '' : phaseTitles[stage.phase][language],
      stage: stage.title,
      number,
      step: step.title,
      sentiment: feelingCell(step.sentiment),
      target: feelingCell(step.target),
      importance: step.importance ?? '',
      momentOfTruth: step.momentOfTruth ? yes[language] : '',
      wait: step.wait ?? '',
      touchpoint: touchpoint?.title ?? '',
      id: touchpoint?.id ?? '',
      channel: touchpoint?.channel ?? '',
      status: touchpoint?.status === undefined ? '' : statusWords[touchpoint.status][language],
      painPoints: step.painPoints.join('\n'),
      needs: step.needs.join('\n'),
      actions: step.actions.join('\n'),
      thoughts: step.thoughts.join('\n'),
    };
    return columns.map(column => cells[column]);
  });
}

/** One value for everybody is a number, with which a spreadsheet can reckon. */
function feelingCell(feelings: OutlineStep['sentiment']): string | number {
  const [first, ...others] = feelings;
  if (first && others.length === 0 && first.who === undefined) return first.value;
  return feelingLines(feelings).join('\n');
}
