import type { EntityKind, FileKind } from '../schema/types';
import { entitiesOf } from './by-kind';
import { derived, sameSet } from './derived';
import type { JourneyDocument } from './document';
import type { Entity, EntityData } from './entity';
import type { FileMemory } from './file-memory';
import type { NamedTouchpoint, StepModel } from './journey';
import type { Workspace } from './workspace';

/** A step as far as it matters here. */
type MetStep = Pick<StepModel, 'entity'> & { readonly touchpoints: readonly NamedTouchpoint[] };

/** Tells of a step of a journey whether anything measures it: a survey or metric of its own, or of a touchpoint in it. */
export function measurement(document: JourneyDocument, workspace: Workspace): (step: MetStep) => boolean {
  const measured = measuredNear(document.memory, workspace);
  return ({ entity, touchpoints }) =>
    hasMeasure(entity.data) ||
    (entity.id !== undefined && measured.has(`step ${entity.id}`)) ||
    touchpoints.some(({ touchpoint: { id, data } }) => hasMeasure(data) || measured.has(`touchpoint ${id}`));
}

const measuredNear = derived(
  ({ document }: FileMemory, workspace): ReadonlySet<string> =>
    new Set([...surveyed(document, workspace), ...metered(document, workspace)]),
  sameSet,
);

function hasMeasure(data: {
  readonly surveys?: readonly string[];
  readonly metrics?: readonly string[];
}): boolean {
  return (data.surveys?.length ?? 0) + (data.metrics?.length ?? 0) > 0;
}

function surveyed(document: JourneyDocument, workspace: Workspace): readonly string[] {
  return entitiesNear(document, workspace, 'survey', 'surveys').flatMap(({ data }) =>
    ((data as EntityData<'survey'>).touchpoints ?? []).map(id => `touchpoint ${id}`),
  );
}

function metered(document: JourneyDocument, workspace: Workspace): readonly string[] {
  return entitiesNear(document, workspace, 'metric', 'metrics').flatMap(({ data }) => {
    const { touchpoint, step } = data as EntityData<'metric'>;
    return [
      ...(touchpoint === undefined ? [] : [`touchpoint ${touchpoint}`]),
      ...(step === undefined ? [] : [`step ${step}`]),
    ];
  });
}

/** The entities of a kind in the journey's own file and in the libraries of that kind. */
export function entitiesNear<K extends EntityKind>(
  document: JourneyDocument,
  workspace: Workspace,
  kind: K,
  library: FileKind,
): readonly Entity<K>[] {
  return [document, ...workspace.ofKind(library)].flatMap(each => entitiesOf(each, kind));
}
