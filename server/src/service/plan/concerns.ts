import type { EntityData } from '../model/entity';
import type { JourneyModel, StepModel, TouchpointUse } from '../model/journey';
import { measurement } from '../model/measurement';
import type { BuiltInLanguage } from '../model/text';
import type { Workspace } from '../model/workspace';
import { type WeakScore, weakScores } from '../scores/weak';
import type { YamlNode } from '../syntax/nodes';
import { stepAddressee, touchpointAddressee } from './addressees';
import { unguidedWeight } from './coverage';
import type { PlanOptions } from './options';
import { reasonFor } from './reasons';
import { type PlanFinding, stepsOfRules } from './rule-steps';
import type { PlanAddressee } from './types';
import { type PlanStepId, stepWeights, touchpointWeights, type Weights } from './weights';

/** No plan step takes care of more: a longer list is put off, not worked off. Weaknesses that are documented or measured all count. */
const MOST = 6;

/** Something that a plan step takes care of, and why. */
export interface Concern {
  readonly addressee: PlanAddressee;
  /** What a step of the plan changes about it; an opportunity is used, a rule's findings are worked off. */
  readonly kind: 'place' | 'opportunity' | 'rule';
  /** One line in the plan's language. */
  readonly reason: string;
  /** Who answers for it; undefined where nobody does. */
  readonly owner?: string;
  /** The id of the metric that judges it. */
  readonly metric?: string;
}

/** A step or touchpoint, and how much it concerns each plan step. */
interface Candidate {
  readonly addressee: PlanAddressee;
  readonly node: YamlNode;
  readonly subject: StepModel | TouchpointUse;
  readonly weights: Weights;
  /** What was measured to be bad about it. */
  readonly weak: readonly WeakScore[];
  /** The rules that found something in it. */
  readonly rules: readonly string[];
}

/**
 * What each built-in plan step should take care of in this journey: the steps and touchpoints that need it most, in
 * the order of the journey.
 */
export function concernsOf(
  journey: JourneyModel,
  workspace: Workspace,
  { language, today, findings = [] }: PlanOptions,
): (planStep: PlanStepId) => readonly Concern[] {
  const weak = weakScores(journey.document, workspace, today);
  const { candidates, homeless } = placed(
    measured(allCandidates(journey, workspace, language), weak),
    findings,
  );
  return planStep => {
    const weightOf = ({ weights }: Candidate) => weights[planStep] ?? 0;
    const concerned = candidates.filter(candidate => weightOf(candidate) > 0);
    const pressing = new Set([...concerned].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST));
    const kept = concerned.filter(one => pressing.has(one) || (planStep === 'inventory' && isWeak(one)));
    const rules = homeless.filter(rule => stepsOfRules.get(rule) === planStep && workspace.ruleIds.has(rule));
    return [...onePerId(kept).map(one => concernOf(one, planStep, language)), ...rules.map(ruleConcern)];
  };
}

/** Every step, and behind it the touchpoints that are met in it for the first time. */
function allCandidates(journey: JourneyModel, workspace: Workspace, language: string): readonly Candidate[] {
  const isMeasured = measurement(journey.document, workspace);
  const unguided = unguidedWeight(journey, workspace);
  const met = new Set<string>();
  return journey.steps.flatMap(step => {
    const uses = step.touchpoints.filter(({ touchpoint: { id } }) => !met.has(id) && met.add(id));
    return [
      ...candidate(
        stepAddressee(step, language),
        step.entity.node,
        step,
        stepWeights(step, isMeasured(step)),
      ),
      ...uses.flatMap(use =>
        candidate(touchpointAddressee(use, language), use.node, use, touchpointWeights(use, unguided(use))),
      ),
    ];
  });
}

function candidate(
  addressee: PlanAddressee | undefined,
  node: YamlNode,
  subject: StepModel | TouchpointUse,
  weights: Weights,
): readonly Candidate[] {
  return addressee ? [{ addressee, node, subject, weights, weak: [], rules: [] }] : [];
}

/** What customers rate badly has to be looked into first, as if it were said twice to be weak. */
const MEASURED_WEIGHT = 2;

function measured(candidates: readonly Candidate[], weak: readonly WeakScore[]): readonly Candidate[] {
  return candidates.map(one => {
    const own = weak.filter(({ touchpoint, step }) =>
      'touchpoint' in one.subject
        ? one.subject.touchpoint.id === touchpoint
        : touchpoint === undefined && one.subject.entity === step,
    );
    if (own.length === 0) return one;
    const inventory = (one.weights.inventory ?? 0) + MEASURED_WEIGHT;
    return { ...one, weak: own, weights: { ...one.weights, inventory } };
  });
}

/** A finding adds to the weight of the smallest thing that it stands in: a touchpoint comes behind its step. */
function placed(
  candidates: readonly Candidate[],
  findings: readonly PlanFinding[],
): { readonly candidates: readonly Candidate[]; readonly homeless: readonly string[] } {
  const all = [...candidates];
  const homeless = new Set<string>();
  for (const { rule, span } of findings) {
    const planStep = stepsOfRules.get(rule);
    if (!planStep) continue;
    const at = all.findLastIndex(({ node }) => node.start <= span.start && span.end <= node.end);
    const home = all[at];
    if (!home) homeless.add(rule);
    else {
      const weights = { ...home.weights, [planStep]: (home.weights[planStep] ?? 0) + 1 };
      all[at] = { ...home, weights, rules: [...home.rules, rule] };
    }
  }
  return { candidates: all, homeless: [...homeless] };
}

function concernOf(one: Candidate, planStep: PlanStepId, language: BuiltInLanguage): Concern {
  const { addressee, subject, weak, rules } = one;
  const found = rules.filter(rule => stepsOfRules.get(rule) === planStep);
  const { owner, metrics } = dataOf(subject);
  const metric = weak[0]?.score.metric.id ?? metrics?.[0];
  return {
    addressee,
    kind: 'place',
    reason: reasonFor(planStep, { subject, weak, rules: found }, language),
    ...(owner?.trim() ? { owner } : {}),
    ...(metric === undefined ? {} : { metric }),
  };
}

function ruleConcern(rule: string): Concern {
  return { addressee: { id: rule, title: rule }, kind: 'rule', reason: rule };
}

function isWeak({ subject, weak }: Candidate): boolean {
  const isDocumented = 'touchpoint' in subject && (subject.touchpoint.data.weaknesses?.length ?? 0) > 0;
  return isDocumented || weak.length > 0;
}

function dataOf(subject: StepModel | TouchpointUse): {
  readonly owner?: string;
  readonly metrics?: readonly string[];
} {
  if ('touchpoint' in subject) return subject.touchpoint.data;
  return subject.entity.data as EntityData<'step'>;
}

/** A step and a touchpoint may share an id; a plan can name it only once. */
function onePerId(candidates: readonly Candidate[]): readonly Candidate[] {
  const first = ({ addressee }: Candidate) =>
    candidates.find(other => other.addressee.id === addressee.id)?.addressee;
  return candidates.filter(one => first(one) === one.addressee);
}
