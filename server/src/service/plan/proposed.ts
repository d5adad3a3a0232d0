import type { JourneyModel } from '../model/journey';
import type { Workspace } from '../model/workspace';
import type { MadePlan, MakeOptions } from './made';
import { makePlan } from './make';
import type { PlanOptions } from './options';
import { timelineOf } from './timeline';
import type { PlanView } from './types';

/** The plan that would be written for this journey, with real dates. */
export function proposedPlan(
  journey: JourneyModel,
  workspace: Workspace,
  options: PlanOptions & MakeOptions,
): PlanView {
  return madeView(makePlan(journey, workspace, options), options.today);
}

function madeView(plan: MadePlan, today: string): PlanView {
  const { workdays, holidays } = plan;
  const timeline = timelineOf(plan.start, plan.length, { workdays, holidays: new Set(holidays) });
  const { start, end, days } = timeline;
  return {
    proposed: true,
    title: plan.title,
    start,
    end,
    length: days.length,
    today,
    days,
    steps: plan.steps.map(({ id, title, days: range, deliverable, owner, activities, ...step }) => ({
      id,
      title,
      first: range[0],
      last: range[1],
      ...timeline.dates(range),
      status: 'todo',
      overdue: false,
      deliverable,
      owner,
      activities: activities.map(({ text }) => ({ text, done: false })),
      dependsOn: step.dependsOn,
      addresses: step.addresses.map(({ addressee }) => addressee),
      why: step.why,
    })),
    measurements: [],
  };
}
