import type { JourneyModel } from '../model/journey';
import { measurement } from '../model/measurement';
import type { Workspace } from '../model/workspace';
import type { Span, YamlNode } from '../syntax/nodes';
import { stepAddressee, touchpointAddressee } from './addressees';
import { unguidedWeight } from './coverage';
import type { PlanAddressee } from './types';
import { type PlanStepId, stepWeights, touchpointWeights, type Weights } from './weights';

/** A finding in the journey's file. */
export interface PlanFinding {
  readonly rule: string;
  readonly span: Span;
}

/** No plan step takes care of more: a longer list is put off, not worked off. */
const MOST = 6;

/** The plan step that would mend what a rule finds. */
const RULES: ReadonlyMap<string, PlanStepId> = new Map([
  ['undocumented-weakness', 'inventory'],
  ['unplanned-weakness', 'inventory'],
  ['weakest-moment-unaddressed', 'inventory'],
  ['conflicting-facts', 'communication-guide'],
  ['long-wait', 'response-times'],
  ['missing-response-target', 'response-times'],
  ['missed-response-target', 'response-times'],
  ['missing-personalisation', 'personalisation'],
  ['unmeasured-moment-of-truth', 'measure-and-adapt'],
  ['unsurveyed-touchpoint', 'measure-and-adapt'],
]);

/** A step or touchpoint, and how much it concerns each plan step. */
interface Concern {
  readonly addressee: PlanAddressee;
  readonly node: YamlNode;
  readonly weights: Weights;
}

/**
 * What each built-in plan step should take care of in this journey: the steps and touchpoints that need it most, in
 * the order of the journey.
 */
export function concernsOf(
  journey: JourneyModel,
  workspace: Workspace,
  language: string,
  findings: readonly PlanFinding[],
): (planStep: string) => readonly PlanAddressee[] {
  const concerns = withFindings(allConcerns(journey, workspace, language), findings);
  return planStep => {
    const weightOf = ({ weights }: Concern) => weights[planStep as PlanStepId] ?? 0;
    const concerned = concerns.filter(concern => weightOf(concern) > 0);
    const pressing = new Set([...concerned].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST));
    return onePerId(concerned.filter(concern => pressing.has(concern)).map(({ addressee }) => addressee));
  };
}

/** Every step, and behind it the touchpoints that are met in it for the first time. */
function allConcerns(journey: JourneyModel, workspace: Workspace, language: string): readonly Concern[] {
  const isMeasured = measurement(journey, workspace);
  const unguided = unguidedWeight(journey, workspace);
  const met = new Set<string>();
  return journey.steps.flatMap(step => {
    const uses = step.touchpoints.filter(({ touchpoint: { id } }) => !met.has(id) && met.add(id));
    return [
      ...concern(stepAddressee(step, language), step.entity.node, stepWeights(step, isMeasured(step))),
      ...uses.flatMap(use =>
        concern(touchpointAddressee(use, language), use.node, touchpointWeights(use, unguided(use))),
      ),
    ];
  });
}

function concern(addressee: PlanAddressee | undefined, node: YamlNode, weights: Weights): readonly Concern[] {
  return addressee ? [{ addressee, node, weights }] : [];
}

/** A finding adds to the weight of the smallest thing that it stands in: a touchpoint comes behind its step. */
function withFindings(concerns: readonly Concern[], findings: readonly PlanFinding[]): readonly Concern[] {
  const added = new Map<Concern, Weights>();
  for (const { rule, span } of findings) {
    const planStep = RULES.get(rule);
    const home =
      planStep && concerns.findLast(({ node }) => node.start <= span.start && span.end <= node.end);
    if (!home) continue;
    const weights = added.get(home) ?? home.weights;
    added.set(home, { ...weights, [planStep]: (weights[planStep] ?? 0) + 1 });
  }
  return concerns.map(one => ({ ...one, weights: added.get(one) ?? one.weights }));
}

/** A step and a touchpoint may share an id; a plan can name it only once. */
function onePerId(addressees: readonly PlanAddressee[]): readonly PlanAddressee[] {
  return addressees.filter(({ id }, index) => addressees.findIndex(other => other.id === id) === index);
}
