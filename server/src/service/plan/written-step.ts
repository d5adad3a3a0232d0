import { catalogue } from '../catalogue';
import type { Entity, EntityData } from '../model/entity';
import { sourceOf } from '../model/source-path';
import { type BuiltInLanguage, innerText, textIn } from '../model/text';
import type { DayRange } from './days';
import type { Timeline } from './timeline';
import type { PlanActivity, PlanAddressee, PlanStepView } from './types';

/** What the steps of a plan have in common. */
export interface StepContext {
  readonly today: string;
  readonly language: BuiltInLanguage;
  readonly timeline: Timeline;
  /** What an id in `addresses` names. */
  find(id: string): PlanAddressee;
}

/** A written step on its days. One of the built-in steps has their title, where it has none, and their reason. */
export function stepView(
  { id: written, data, document, node }: Entity<'plan-step'>,
  id: string,
  range: DayRange,
  { today, language, timeline, find }: StepContext,
): PlanStepView {
  const template = catalogue.planSteps.find(step => step.id === written);
  const { startDate, endDate } = timeline.dates(range);
  const { status = 'todo', owner } = data;
  const deliverable = textIn(data.deliverable, language);
  return {
    id,
    title: textIn(data.title, language) || (template?.title[language] ?? id),
    first: range[0],
    last: range[1],
    startDate,
    endDate,
    status,
    overdue: status !== 'done' && endDate < today,
    ...(deliverable ? { deliverable } : {}),
    ...(owner === undefined ? {} : { owner }),
    activities: activitiesOf(data, language),
    dependsOn: [...new Set(data.depends_on)],
    addresses: [...new Set(data.addresses)].map(find),
    ...(template ? { why: template.why[language] } : {}),
    source: sourceOf(document, node),
  };
}

function activitiesOf(
  { activities = [] }: EntityData<'plan-step'>,
  language: string,
): readonly PlanActivity[] {
  return activities.flatMap(activity => {
    const text = innerText(activity, language);
    const done = typeof activity === 'object' && 'done' in activity && activity.done === true;
    return text ? [{ text, done }] : [];
  });
}
