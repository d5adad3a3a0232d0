import { type CataloguePlanStep, catalogue } from '../catalogue';
import { ownerQuestion } from '../catalogue/owner-question';
import { isDate, nextWorkday } from '../model/calendar';
import type { JourneyModel } from '../model/journey';
import type { BuiltInLanguage } from '../model/text';
import type { Workspace } from '../model/workspace';
import { activityFor } from './activities';
import { type Concern, concernsOf } from './concerns';
import { DEFAULT_LENGTH, SHORTEST_LENGTH, scaleTemplate } from './days';
import type { MadePlan, MadeStep, MakeOptions } from './made';
import { type MadeMeasurement, measurementsOf } from './measurements';
import { opportunitiesOf } from './opportunities';
import { type PlanOptions, plainTitle } from './options';
import type { PlanStepId } from './weights';

/** What has to be finished first: nothing is aligned that was not listed, nor measured that was not done. */
const DEPENDENCIES: Readonly<Record<PlanStepId, readonly PlanStepId[]>> = {
  inventory: [],
  'communication-guide': ['inventory'],
  'response-times': ['inventory'],
  personalisation: ['communication-guide'],
  'measure-and-adapt': ['response-times', 'personalisation'],
};

/**
 * Makes the plan of a journey: the built-in steps, aimed at what this journey needs most. The same journey, day and
 * wishes always make the same plan.
 */
export function makePlan(
  journey: JourneyModel,
  workspace: Workspace,
  options: PlanOptions & MakeOptions,
): MadePlan {
  const { today, language, workdays = 'all', findings = [] } = options;
  const length = Math.min(
    DEFAULT_LENGTH,
    Math.max(SHORTEST_LENGTH, Math.trunc(options.length ?? DEFAULT_LENGTH)),
  );
  const holidays = [...new Set((options.holidays ?? []).filter(isDate))].sort();
  const begin = { workdays: workdays === 'all' ? 'mon-fri' : workdays, holidays: new Set(holidays) } as const;
  const measurements = measurementsOf(journey, workspace, today);
  return {
    title: plainTitle(length, options),
    language,
    start: options.start ?? nextWorkday(today, begin),
    length,
    workdays,
    holidays,
    steps: stepsOf(journey, workspace, { language, today, length, measurements, findings }),
    measurements,
  };
}

interface StepOptions extends PlanOptions {
  readonly length: number;
  readonly measurements: readonly MadeMeasurement[];
}

function stepsOf(journey: JourneyModel, workspace: Workspace, options: StepOptions): readonly MadeStep[] {
  const { language, length, measurements } = options;
  const ranges = scaleTemplate(length);
  const places = concernsOf(journey, workspace, options);
  const opportunities = opportunitiesOf(journey, workspace, language);
  const fallback = journey.entity.data.owner?.trim() || ownerQuestion[language];
  return catalogue.planSteps.map((template, index) => {
    const id = template.id as PlanStepId;
    const concerns = onePerId([...opportunities(id), ...places(id)]);
    const metric =
      id === 'measure-and-adapt' ? measurements[0]?.metric : metricOf(concerns, workspace, journey);
    return {
      ...stepOf(template, id, concerns, language, fallback),
      days: ranges[index] ?? template.days,
      ...(metric === undefined ? {} : { metric }),
    };
  });
}

function stepOf(
  template: CataloguePlanStep,
  id: PlanStepId,
  concerns: readonly Concern[],
  language: BuiltInLanguage,
  fallback: string,
): Omit<MadeStep, 'days' | 'metric'> {
  const owner = mostConcerned(concerns) ?? fallback;
  return {
    id,
    title: template.title[language],
    owner,
    deliverable: template.deliverable[language],
    activities: [
      ...template.activities.map(text => ({ text: text[language] })),
      ...concerns.map(concern => ({
        text: activityFor(id, concern, language),
        ...(concern.owner === undefined || concern.owner === owner ? {} : { by: concern.owner }),
      })),
    ],
    dependsOn: DEPENDENCIES[id],
    addresses: concerns,
    why: template.why[language],
  };
}

/** Who answers for most of it; of several the first. */
function mostConcerned(concerns: readonly Concern[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { owner } of concerns) if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function metricOf(
  concerns: readonly Concern[],
  workspace: Workspace,
  { document }: JourneyModel,
): string | undefined {
  const known = (id: string) => workspace.definitions('metric', id, document).length > 0;
  return concerns.flatMap(({ metric = '' }) => (known(metric) ? [metric] : []))[0];
}

function onePerId(concerns: readonly Concern[]): readonly Concern[] {
  const first = (id: string) => concerns.find(({ addressee }) => addressee.id === id);
  return concerns.filter(concern => first(concern.addressee.id) === concern);
}
