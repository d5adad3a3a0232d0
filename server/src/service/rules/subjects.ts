import { entitiesOf } from '../model/by-kind';
import type { Part } from '../model/collect';
import type { JourneyDocument } from '../model/document';
import { type Entity, isKind } from '../model/entity';
import { journeyOf, touchpointsIn } from '../model/journey';
import { touchpointOf } from '../model/touchpoint';
import type { Workspace } from '../model/workspace';
import type { EntityKind } from '../schema/types';
import { shapedNodesOf } from '../schema/walk';
import { checksOf } from './parts/checks';
import type { PlanSubject, Scope, Subjects } from './rule';

type FileScope = 'document' | 'journey' | 'plan' | 'plan-step';

/** What the rules about a whole file are called with. */
export type FileSubjects = { readonly [S in FileScope]: readonly Subjects[S][] };

/** What the rules about the things in a file are called with, part by part. */
export type PartSubjects = {
  readonly [S in Exclude<Scope, FileScope | 'suppression'>]: readonly Subjects[S][];
};

/**
 * What a rule can be about in a file as a whole.
 *
 * @param limit how far the text can be taken at its word
 */
export function subjectsOfFile(document: JourneyDocument, workspace: Workspace, limit: number): FileSubjects {
  const isWhole = wholeUntil(limit, document);
  const journey = journeyOf(document, workspace);
  const plans = plansOf(document);
  const steps = plans.flatMap(plan => plan.steps.map(entity => ({ entity, plan })));
  return {
    document: [document],
    journey: journey ? [journey].filter(isWhole) : [],
    plan: plans.filter(isWhole),
    'plan-step': steps.filter(isWhole),
  };
}

/** What a rule can be about in one part of a file; where the YAML is broken, what ends before that. */
export function subjectsOfPart(
  part: Part,
  document: JourneyDocument,
  workspace: Workspace,
  limit: number,
): PartSubjects {
  const isWhole = wholeUntil(limit, document);
  const whole = part.entities.filter(entity => isWhole({ entity }));
  const of = <K extends EntityKind>(kind: K) =>
    whole.filter((entity): entity is typeof entity & Entity<K> => isKind(entity, kind));
  return {
    part: [{ document, part, nodes: shapedNodesOf(part), isTrusted: part.node.end <= limit }],
    reference: part.references.filter(({ node }) => node.end <= limit),
    definition: whole.filter(isDefinition),
    stage: of('stage').map(entity => ({ entity })),
    step: of('step').map(entity => ({ entity, touchpoints: touchpointsIn(entity, workspace) })),
    touchpoint: of('touchpoint').map(entity => ({ entity, resolved: touchpointOf(entity, workspace) })),
    persona: of('persona'),
    opportunity: of('opportunity'),
    check: whole.flatMap(checksOf),
    survey: of('survey').map(entity => ({ entity })),
    metric: of('metric').map(entity => ({ entity })),
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

function isDefinition<E extends Entity>(entity: E): entity is E & Subjects['definition'] {
  return entity.id !== undefined;
}

function plansOf(document: JourneyDocument): readonly PlanSubject[] {
  const steps = entitiesOf(document, 'plan-step');
  return entitiesOf(document, 'plan').map(entity => ({
    entity,
    steps: steps.filter(({ parent }) => parent === entity),
  }));
}
