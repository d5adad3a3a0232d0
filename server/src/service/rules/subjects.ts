import type { JourneyDocument } from '../model/document';
import { type Entity, isKind } from '../model/entity';
import { journeyOf } from '../model/journey';
import { touchpointOf } from '../model/touchpoint';
import type { Workspace } from '../model/workspace';
import type { EntityKind } from '../schema/types';
import { trustedUntil } from './broken';
import { checksOf } from './parts/checks';
import type { PlanSubject, Scope, Subjects } from './rule';

/** What the rules of each scope are called with for one file; those about its parts are called part by part. */
export type AllSubjects = { readonly [S in Exclude<Scope, 'suppression' | 'part'>]: readonly Subjects[S][] };

/** Everything in a file that a rule can be about; where the YAML is broken, what ends before that. */
export function subjectsOf(document: JourneyDocument, workspace: Workspace): AllSubjects {
  const limit = trustedUntil(document);
  const isWhole = wholeUntil(limit, document);
  const journey = journeyOf(document, workspace);
  const plans = plansOf(document);
  const touchpoints = allOf('touchpoint', document).map(entity => ({
    entity,
    resolved: touchpointOf(entity, workspace),
  }));
  const planSteps = plans.flatMap(plan => plan.steps.map(entity => ({ entity, plan })));
  return {
    document: [document],
    reference: document.references.filter(({ node }) => node.end <= limit),
    definition: document.entities.filter(isDefinition).filter(entity => isWhole({ entity })),
    journey: journey ? [journey].filter(isWhole) : [],
    stage: journey?.stages.filter(isWhole) ?? [],
    step: journey?.steps.filter(isWhole) ?? [],
    touchpoint: touchpoints.filter(isWhole),
    persona: allOf('persona', document).filter(entity => isWhole({ entity })),
    opportunity: allOf('opportunity', document).filter(entity => isWhole({ entity })),
    plan: plans.filter(isWhole),
    check: document.entities.flatMap(checksOf).filter(isWhole),
    'plan-step': planSteps.filter(isWhole),
    survey: subjectsOfKind('survey', document).filter(isWhole),
    metric: subjectsOfKind('metric', document).filter(isWhole),
  };
}

/** What ends right where the text breaks may go on behind it: whole is only what something follows. */
function wholeUntil(
  limit: number,
  { text }: JourneyDocument,
): (subject: { readonly entity: Entity }) => boolean {
  if (limit === Number.POSITIVE_INFINITY) return () => true;
  const source = text.getText();
  const written = (end: number) => source.slice(0, end).trimEnd().length;
  return ({ entity }) => entity.node.end <= limit && written(entity.node.end) < written(limit);
}

function isDefinition(entity: Entity): entity is Subjects['definition'] {
  return entity.id !== undefined;
}

function plansOf(document: JourneyDocument): readonly PlanSubject[] {
  const steps = allOf('plan-step', document);
  return allOf('plan', document).map(entity => ({
    entity,
    steps: steps.filter(({ parent }) => parent === entity),
  }));
}

function subjectsOfKind<K extends EntityKind>(
  kind: K,
  document: JourneyDocument,
): readonly { readonly entity: Entity<K> }[] {
  return allOf(kind, document).map(entity => ({ entity }));
}

function allOf<K extends EntityKind>(kind: K, document: JourneyDocument): readonly Entity<K>[] {
  return document.entities.filter((entity): entity is Entity<K> => isKind(entity, kind));
}
