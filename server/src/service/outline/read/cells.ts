import { catalogue, type Texts } from '../../catalogue';
import { withoutGuard } from '../../escape/csv';
import { oneLine } from '../../escape/phrases';
import { phaseTitles } from '../../map/titles';
import { statusWords } from '../../map/words';
import type { Column } from '../formats/csv';
import { labels, yes } from '../labels';
import type { Feeling, OutlineStage, OutlineStep, OutlineTouchpoint } from '../types';
import type { ReadProblems } from './problem';
import type { ReadOptions } from './read';
import { stepNamed } from './step';

/** Gives a column's cell of the row at hand; empty where there is none. */
export type CellReader = (column: Column) => string;

/** A value that is written in words: the words of all languages, by the value. */
type Words = Readonly<Record<string, Texts>>;

/** What people write for yes besides the word. */
const YES = new Set(['x', 'true', '1', '✓']);
const NO = new Set(['', 'no', 'nein', 'nej', 'false', '0', '-']);

/** What one row says of its step. What cannot be used is told. */
export function readStep(
  read: CellReader,
  line: number,
  { language }: ReadOptions,
  problems: ReadProblems,
): { readonly step: OutlineStep; readonly phase: OutlineStage['phase'] } {
  const refuse = (column: Column) => {
    problems.add(line, 'badValue', { text: oneLine(read(column)), column: labels[column][language] });
    return undefined;
  };
  const word = <T extends string>(column: Column, words: Words) =>
    (read(column) === '' ? undefined : (valueIn(words, read(column)) ?? refuse(column))) as T | undefined;
  const importance =
    read('importance') === '' ? undefined : (scaleIn(read('importance')) ?? refuse('importance'));
  const wait = read('wait');
  const isWait = /^\d+[smhdw]$/.test(wait);
  if (wait !== '' && !isWait) refuse('wait');
  const mark = read('momentOfTruth').toLowerCase();
  const isMoment = YES.has(mark) || Object.values(yes).includes(mark);
  if (!isMoment && !NO.has(mark)) refuse('momentOfTruth');
  const status = word<NonNullable<OutlineTouchpoint['status']>>('status', statusWords);
  const step: OutlineStep = {
    ...stepNamed(oneLine(withoutGuard(read('step')))),
    sentiment: feelingsIn(read('sentiment'), () => refuse('sentiment')),
    target: feelingsIn(read('target'), () => refuse('target')),
    ...(importance === undefined ? {} : { importance }),
    momentOfTruth: isMoment,
    ...(isWait ? { wait } : {}),
    touchpoints: touchpointIn(read, word('channel', channelWords()), status),
    painPoints: linesIn(read('painPoints')),
    needs: linesIn(read('needs')),
    actions: linesIn(read('actions')),
    thoughts: linesIn(read('thoughts')),
  };
  return { step, phase: word<NonNullable<OutlineStage['phase']>>('phase', phaseTitles) };
}

/** Not before it is needed: to read them loads the texts of all languages. */
function channelWords(): Words {
  return Object.fromEntries(catalogue.channels.map(({ id, title }) => [id, title]));
}

/** The value whose id or words these are, in any language. */
function valueIn(words: Words, written: string): string | undefined {
  const wanted = written.toLowerCase();
  const found = Object.entries(words).find(
    ([value, texts]) => value === wanted || Object.values(texts).some(text => text.toLowerCase() === wanted),
  );
  return found?.[0];
}

function scaleIn(written: string): number | undefined {
  return /^[1-5]$/.test(written) ? Number(written) : undefined;
}

/** A number, or a line with a name and a number for each persona. */
function feelingsIn(written: string, refuse: () => undefined): readonly Feeling[] {
  return linesIn(written).flatMap((line): readonly Feeling[] => {
    const [, who, value = ''] = /^(?:(.+):\s*)?([+\-−]?\d)$/.exec(line) ?? [];
    const number = Number(value.replace('−', '-'));
    if (value === '' || Math.abs(number) > 2) {
      refuse();
      return [];
    }
    return [{ ...(who === undefined ? {} : { who: who.trim() }), value: number }];
  });
}

function linesIn(written: string): readonly string[] {
  return withoutGuard(written)
    .split(/\r\n?|\n/)
    .map(oneLine)
    .filter(Boolean);
}

/** One touchpoint, or none where the row names none. */
function touchpointIn(
  read: CellReader,
  channel: string | undefined,
  status: OutlineTouchpoint['status'],
): readonly OutlineTouchpoint[] {
  const [id, title] = [withoutGuard(read('id')), oneLine(withoutGuard(read('touchpoint')))];
  if (id === '' && title === '') return [];
  return [
    { id, title, ...(channel === undefined ? {} : { channel }), ...(status === undefined ? {} : { status }) },
  ];
}
