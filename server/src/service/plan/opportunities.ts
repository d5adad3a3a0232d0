import { t } from '../catalogue/texts';
import { oneLine } from '../escape/phrases';
import { type Entity, isKind } from '../model/entity';
import type { JourneyModel, StepModel } from '../model/journey';
import { measurement } from '../model/measurement';
import { priorityOf, worthOf } from '../model/opportunity';
import { type BuiltInLanguage, textIn } from '../model/text';
import type { Workspace } from '../model/workspace';
import { entityAddressee } from './addressees';
import type { Concern } from './concerns';
import { unguidedWeight } from './coverage';
import { type PlanStepId, stepWeights, touchpointWeights, type Weights } from './weights';

/** No plan step uses more; quick wins come on top. */
const MOST = 3;
/** The plan steps that can solve a problem, the likeliest first: few solutions need a guide and nothing else. */
const SOLVING: readonly PlanStepId[] = ['response-times', 'communication-guide'];

const open = t('open opportunity', 'offene Chance', 'åben mulighed');

interface Opportunity {
  readonly entity: Entity<'opportunity'>;
  readonly planStep: PlanStepId;
  /** The mean of both values divided by the effort; 0 while they are unknown. */
  readonly priority: number;
}

/** The opportunities of the journey that each plan step should use, the most rewarding first. */
export function opportunitiesOf(
  journey: JourneyModel,
  workspace: Workspace,
  language: BuiltInLanguage,
): (planStep: PlanStepId) => readonly Concern[] {
  const planStepOf = stepFinder(journey, workspace);
  const all = journey.document.entities
    .filter(entity => isKind(entity, 'opportunity'))
    .filter(({ data: { status } }) => status !== 'done' && status !== 'rejected')
    .map(
      (entity): Opportunity => ({ entity, planStep: planStepOf(entity), priority: priorityOf(entity) ?? 0 }),
    )
    .sort((a, b) => b.priority - a.priority);
  return planStep =>
    all
      .filter(one => one.planStep === planStep)
      .filter(({ entity }, index) => index < MOST || isQuickWin(entity))
      .flatMap(({ entity }) => concernOf(entity, language));
}

/** A gain is made in person; where a problem comes from tells which step can solve it, else it is looked into. */
function stepFinder(
  journey: JourneyModel,
  workspace: Workspace,
): (opportunity: Entity<'opportunity'>) => PlanStepId {
  const weigh = weigher(journey, workspace);
  return ({ data: { from = [], kind } }) => {
    if (kind === 'gain') return 'personalisation';
    const named = new Set(from);
    const weights = journey.steps.flatMap(step => weigh(step, named));
    return SOLVING.find(planStep => weights.some(one => (one[planStep] ?? 0) > 0)) ?? 'inventory';
  };
}

/** What the parts of a step weigh that are named: all of it, where its stage is. */
function weigher(
  journey: JourneyModel,
  workspace: Workspace,
): (step: StepModel, named: ReadonlySet<string | undefined>) => readonly Weights[] {
  const isMeasured = measurement(journey.document, workspace);
  const unguided = unguidedWeight(journey, workspace);
  return (step, named) => {
    const isNamed = named.has(step.entity.id) || named.has(step.stage.id);
    const uses = step.touchpoints.filter(({ touchpoint: { id } }) => isNamed || named.has(id));
    return [
      ...(isNamed ? [stepWeights(step, isMeasured(step))] : []),
      ...uses.map(use => touchpointWeights(use, unguided(use))),
    ];
  };
}

/** Much for little: what is worth 4 or more and costs 2 or less. */
function isQuickWin(opportunity: Entity<'opportunity'>): boolean {
  return (opportunity.data.effort ?? 5) <= 2 && (worthOf(opportunity) ?? 0) >= 4;
}

function concernOf(entity: Entity<'opportunity'>, language: BuiltInLanguage): readonly Concern[] {
  const addressee = entityAddressee(entity, language);
  if (!addressee) return [];
  const { insight, owner, metric } = entity.data;
  return [
    {
      addressee,
      kind: 'opportunity',
      reason: oneLine(textIn(insight, language)) || open[language],
      ...(owner?.trim() ? { owner } : {}),
      ...(metric === undefined ? {} : { metric }),
    },
  ];
}
