import { catalogue } from '../catalogue';
import { nextWorkday } from '../model/calendar';
import type { JourneyModel } from '../model/journey';
import type { Workspace } from '../model/workspace';
import { concernsOf } from './concerns';
import { type DayRange, DEFAULT_LENGTH, scaleTemplate } from './days';
import { type PlanOptions, plainTitle } from './options';
import { timelineOf } from './timeline';
import type { PlanStepView, PlanView } from './types';

/**
 * The built-in plan, aimed at what this journey needs most: 30 days in which every day counts, from today on, or
 * from Monday if today is a weekend.
 */
export function proposedPlan(journey: JourneyModel, workspace: Workspace, options: PlanOptions): PlanView {
  const { today, language, findings = [] } = options;
  const begin = nextWorkday(today, { workdays: 'mon-fri', holidays: new Set() });
  const timeline = timelineOf(begin, DEFAULT_LENGTH, { workdays: 'all', holidays: new Set() });
  const ranges = scaleTemplate(DEFAULT_LENGTH);
  const concerns = concernsOf(journey, workspace, language, findings);
  const steps = catalogue.planSteps.map((step, index): PlanStepView => {
    const range: DayRange = ranges[index] ?? step.days;
    return {
      id: step.id,
      title: step.title[language],
      first: range[0],
      last: range[1],
      ...timeline.dates(range),
      status: 'todo',
      overdue: false,
      deliverable: step.deliverable[language],
      activities: step.activities.map(text => ({ text: text[language], done: false })),
      dependsOn: [],
      addresses: concerns(step.id),
      why: step.why[language],
    };
  });
  const { start, end, days } = timeline;
  return {
    proposed: true,
    title: plainTitle(DEFAULT_LENGTH, options),
    start,
    end,
    length: days.length,
    today,
    days,
    steps,
  };
}
