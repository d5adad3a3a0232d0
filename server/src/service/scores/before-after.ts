import { isSignificant } from '../metrics/difference';
import { dataOn, dataRequestOf } from '../model/data-files';
import type { Entity } from '../model/entity';
import type { Workspace } from '../model/workspace';
import { cellsOf } from './from-data';
import { measuringOf } from './measure';
import { scoreOf, standingOf } from './score';
import type { DatedScore } from './types';

/** What a metric said before a day, and what it says since. */
export interface BeforeAfter {
  /** Undefined where too few have answered, or nobody. */
  readonly before: DatedScore | undefined;
  readonly after: DatedScore | undefined;
  /** Undefined where one of the two is. */
  readonly change: number | undefined;
  /** Whether the change is more than chance; undefined where nobody can tell. */
  readonly significant: boolean | undefined;
}

/**
 * A metric before a day and from it on. Of a data file all answers count, to either side; of dated values the last one
 * before and the newest one.
 *
 * @param day `yyyy-mm-dd`, such as the first of a plan
 * @param today later values are not known yet
 */
export function beforeAfter(
  metric: Entity<'metric'>,
  day: string,
  workspace: Workspace,
  today: string,
): BeforeAfter {
  const { isAsked } = scoreOf(metric, workspace, today);
  const [before, after] = sides(metric, day, workspace, today).map(score =>
    score && standingOf(score, isAsked) !== 'hidden' ? score : undefined,
  );
  const errors = [before?.error, after?.error] as const;
  const change = before && after ? after.value - before.value : undefined;
  const isKnown = change !== undefined && errors[0] !== undefined && errors[1] !== undefined;
  return {
    before,
    after,
    change,
    significant: isKnown ? isSignificant(change, errors[0], errors[1]) : undefined,
  };
}

type Side = DatedScore | undefined;

function sides(
  metric: Entity<'metric'>,
  day: string,
  workspace: Workspace,
  today: string,
): readonly [Side, Side] {
  const request = dataRequestOf(metric, workspace);
  const data = request && dataOn(request, workspace, today);
  if (request && data?.state !== 'read') return [undefined, undefined];
  if (data?.state === 'read') {
    const measure = measuringOf(metric, workspace);
    const first = Date.parse(day) / 86_400_000;
    const dated = cellsOf(metric, data).flatMap(cell =>
      cell.day === undefined ? [] : [{ cell, at: cell.day }],
    );
    const side = (isIn: (at: number) => boolean) => {
      const score = measure(dated.filter(({ at }) => isIn(at)).map(({ cell }) => cell));
      return score && { period: '', ...score };
    };
    return [side(at => at < first), side(at => at >= first)];
  }
  const { periods } = scoreOf(metric, workspace, today);
  return [periods.findLast(({ period }) => period < day), periods.findLast(({ period }) => period >= day)];
}
