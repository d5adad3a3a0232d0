import type { Cell } from '../data/types';
import {
  cesNet,
  cesPercent,
  csatOfAnswers,
  type Measured,
  meanOfAnswers,
  npsOfAnswers,
  type Scale,
  shareOfAnswers,
} from '../metrics/answers';
import { type Counts, countOf, joined } from '../metrics/counts';
import { shareOf } from '../metrics/share';
import { configFor } from '../model/config';
import { scaleOf } from '../model/data-files';
import { minutesIn, minutesPer } from '../model/duration';
import type { Entity } from '../model/entity';
import { touchpointById } from '../model/touchpoint';
import type { Workspace } from '../model/workspace';
import type { DatedScore } from './types';

/** What a metric makes of cells of a data file; undefined where they hold nothing to measure. */
export type Measuring = (cells: readonly Cell[]) => Omit<DatedScore, 'period'> | undefined;

const SCORES: ReadonlySet<string> = new Set(['nps', 'csat', 'ces']);

/** Whether a metric is made of customers’ answers; other figures may well count few things, and all of them. */
export function isAsked({ data }: Entity<'metric'>): boolean {
  return SCORES.has(data.type ?? '') || data.survey !== undefined;
}

/** Whether a metric is a share of good answers less the share of bad ones. */
export function isNet({ data: { type, method } }: Entity<'metric'>): boolean {
  return type === 'nps' || (type === 'ces' && methodOf(method) === 'net');
}

/** The unit that a metric has: its own, else the usual one of its type. */
export function unitOf({ data: { type, unit, method } }: Entity<'metric'>): string {
  if (unit !== undefined) return unit;
  if (type === 'ttr' || type === 'aht') return 'h';
  if (type === 'ces') return methodOf(method) === 'percent' ? '%' : '';
  return ['csat', 'crr', 'ccr', 'resolution_rate', 'response_time'].includes(type ?? '') ? '%' : '';
}

/** How a metric is computed from the rows of its file. */
export function measuringOf(metric: Entity<'metric'>, workspace: Workspace): Measuring {
  const { type = '' } = metric.data;
  const scale = scaleOf(metric, workspace) ?? { min: 1, max: 5 };
  if (type === 'nps') return answers(npsOfAnswers);
  if (type === 'csat') return answers(counts => csatOfAnswers(counts, scale));
  if (type === 'ces') return answers(counts => cesOf(metric, counts, scale));
  if (type === 'ticket_volume') return cells => ({ value: sizeOf(cells), n: sizeOf(cells) });
  if (type === 'resolution_rate') return resolved;
  const minutes = minutesPer(unitOf(metric));
  if (type === 'response_time' && minutes === undefined) return withinTarget(metric, workspace);
  return isDuration(metric) ? durations(minutes ?? 1) : answers(meanOfAnswers);
}

/** Whether a metric tells how long something takes, from start to end. */
export function isDuration({ data: { type, source } }: Entity<'metric'>): boolean {
  const isTimed = source?.columns?.started !== undefined && source.columns.score === undefined;
  return type === 'ttr' || type === 'response_time' || isTimed;
}

/** All numbers in cells. */
export function countsIn(cells: readonly Cell[]): Counts {
  return joined(cells.map(({ counts }) => counts));
}

/** How many cases in cells are not resolved. */
export function openIn(cells: readonly Cell[]): number {
  return cells.reduce((sum, { open }) => sum + open, 0);
}

function answers(measure: (counts: Counts) => Measured | undefined): Measuring {
  return cells => measure(countsIn(cells));
}

function sizeOf(cells: readonly Cell[]): number {
  return countOf(countsIn(cells)) + openIn(cells);
}

function resolved(cells: readonly Cell[]): Omit<DatedScore, 'period'> | undefined {
  return shareOf(countOf(countsIn(cells)), sizeOf(cells));
}

/** Answers on time among those that were given; who still waits is told apart. */
function withinTarget(metric: Entity<'metric'>, workspace: Workspace): Measuring {
  const { touchpoint } = metric.data;
  const own = touchpoint && touchpointById(touchpoint, metric.document, workspace).data.response_time_target;
  const usual = configFor(metric.document.uri, workspace).data.thresholds?.response_time;
  const limit = minutesIn(own ?? usual);
  if (limit === undefined) return () => undefined;
  return answers(counts => shareOfAnswers(counts, minutes => minutes <= limit));
}

function durations(minutes: number): Measuring {
  return cells => {
    const mean = meanOfAnswers(countsIn(cells));
    return (
      mean && {
        value: mean.value / minutes,
        low: Math.max(0, mean.low / minutes),
        high: mean.high / minutes,
        n: mean.n,
        error: mean.error === undefined ? undefined : mean.error / minutes,
      }
    );
  };
}

function cesOf({ data }: Entity<'metric'>, counts: Counts, scale: Scale): Measured | undefined {
  const method = methodOf(data.method);
  if (method === 'mean') return meanOfAnswers(counts);
  return method === 'net' ? cesNet(counts, scale) : cesPercent(counts, scale);
}

/** People write it in words of their own: “Mean of all answers”. */
function methodOf(method: string | undefined): 'percent' | 'mean' | 'net' {
  if (/\b(?:mean|average|mittel|durchschnitt|gennemsnit|middel)/i.test(method ?? '')) return 'mean';
  return /\bnet(?:to)?\b/i.test(method ?? '') ? 'net' : 'percent';
}
