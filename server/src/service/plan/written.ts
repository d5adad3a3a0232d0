import { calendarOf, isDate } from '../model/calendar';
import { type Entity, isKind } from '../model/entity';
import type { JourneyModel } from '../model/journey';
import { sourceOf } from '../model/source-path';
import { textIn } from '../model/text';
import { uniqueNames } from '../model/unique-names';
import type { Workspace } from '../model/workspace';
import { addresseeFinder } from './addressees';
import { type DayRange, DEFAULT_LENGTH, fillDays, writtenDays } from './days';
import { measuredIn } from './measured';
import { type PlanOptions, plainTitle } from './options';
import { type Timeline, timelineOf } from './timeline';
import type { PlanView } from './types';
import { stepView } from './written-step';

/** The plan that somebody wrote for the journey: in its own file, else in the first plan file that names it. */
export function writtenPlan(
  { document, entity }: JourneyModel,
  workspace: Workspace,
): Entity<'plan'> | undefined {
  const plansIn = (entities: readonly Entity[]) => entities.filter(one => isKind(one, 'plan'));
  const [inline] = plansIn(document.entities);
  if (inline || entity.id === undefined) return inline;
  return [...workspace.documents.values()]
    .filter(({ kind }) => kind === 'plan')
    .sort((a, b) => (a.uri < b.uri ? -1 : 1))
    .flatMap(({ entities }) => plansIn(entities))
    .find(({ data }) => data.journey === entity.id);
}

/** A written plan with real dates. What is missing in it or makes no sense is filled in. */
export function writtenView(
  plan: Entity<'plan'>,
  journey: JourneyModel,
  workspace: Workspace,
  options: PlanOptions,
): PlanView {
  const { data, document, node } = plan;
  const { today, language } = options;
  const { steps, ranges, timeline } = scheduleOf(plan, today);
  const { start, end, days } = timeline;
  const id = uniqueNames();
  const context = { today, language, timeline, find: addresseeFinder(journey, workspace, language) };
  return {
    proposed: false,
    title: textIn(data.title, language) || plainTitle(days.length, options),
    start,
    end,
    length: days.length,
    today,
    days,
    steps: steps.map((step, index) =>
      stepView(step, id(step.id ?? `step-${index + 1}`), ranges[index] ?? [1, 1], context),
    ),
    measurements: measuredIn(plan, steps, workspace, { start, today, language }),
    source: sourceOf(document, node),
  };
}

/** The steps of a written plan, the plan days of each, and what dates those are. */
export interface Schedule {
  readonly steps: readonly Entity<'plan-step'>[];
  /** By the steps' places. */
  readonly ranges: readonly DayRange[];
  readonly timeline: Timeline;
}

/** When the steps of a plan take place. One that does not say when it starts, starts today (`yyyy-mm-dd`). */
export function scheduleOf(plan: Entity<'plan'>, today: string): Schedule {
  const { data } = plan;
  const steps = stepsOf(plan);
  const ranges = rangesOf(steps, data.length);
  const length = longest(ranges, data.length ?? 0);
  const begin = data.start !== undefined && isDate(data.start) ? data.start : today;
  return { steps, ranges, timeline: timelineOf(begin, length || DEFAULT_LENGTH, calendarOf(data)) };
}

function stepsOf(plan: Entity<'plan'>): readonly Entity<'plan-step'>[] {
  const { entities } = plan.document;
  return entities.filter(entity => isKind(entity, 'plan-step')).filter(({ parent }) => parent === plan);
}

/** A plan that states no length ends with its last step; one that states no days at all has the default. */
function rangesOf(steps: readonly Entity<'plan-step'>[], length: number | undefined): readonly DayRange[] {
  const written = steps.map(({ data }) => writtenDays(data.days));
  const last = longest(
    written.filter(range => range !== undefined),
    0,
  );
  return fillDays(written, length ?? (last || DEFAULT_LENGTH));
}

function longest(ranges: readonly DayRange[], least: number): number {
  return ranges.reduce((days, [, last]) => Math.max(days, last), least);
}
