import type { JourneyDocument } from './document';
import { type Entity, isKind } from './entity';
import { addTo, type Groups } from './grouped';
import type { JourneyModel } from './journey';
import type { Uses } from './uses';
import type { Workspace } from './workspace';

/** What is asked and measured at a touchpoint, each once. */
export interface Asked {
  readonly surveys: readonly Entity<'survey'>[];
  /** Those that are about the touchpoint, and those that are made of its surveys. */
  readonly metrics: readonly Entity<'metric'>[];
}

/**
 * Tells what is asked at the touchpoints of a journey. The workspace is looked through once, however many touchpoints
 * are asked for.
 */
export function askedIn({ document }: JourneyModel, workspace: Workspace): (uses: Uses) => Asked {
  const surveys = near(workspace.visible('survey', document), document);
  const metrics = near(workspace.visible('metric', document), document);
  const surveysAbout = byName(surveys, ({ data }) => data.touchpoints ?? []);
  const metricsAbout = byName(metrics, ({ data }) => listOf(data.touchpoint));
  const metricsOf = byName(metrics, ({ data }) => (data.touchpoint === undefined ? listOf(data.survey) : []));
  const named = <K extends 'survey' | 'metric'>(kind: K, ids: readonly string[] = []) =>
    ids
      .map(id => workspace.definitions(kind, id, document)[0])
      .filter((entity): entity is Entity<K> => isKind(entity, kind));
  return uses => {
    const [{ touchpoint }] = uses;
    const asking = new Set([
      ...(surveysAbout.get(touchpoint.id) ?? []),
      ...uses.flatMap(use => named('survey', use.touchpoint.data.surveys)),
      ...uses.flatMap(({ step }) => named('survey', step.entity.data.surveys)),
    ]);
    const measuring = new Set([
      ...(metricsAbout.get(touchpoint.id) ?? []),
      ...uses.flatMap(use => named('metric', use.touchpoint.data.metrics)),
      ...[...asking].flatMap(({ id = '' }) => metricsOf.get(id) ?? []),
    ]);
    return { surveys: [...asking], metrics: [...measuring] };
  };
}

/** What the journey defines itself, and what libraries share. */
function near<E extends Entity>(entities: readonly E[], own: JourneyDocument): readonly E[] {
  return entities.filter(({ document }) => document === own || document.kind !== 'journey');
}

function byName<E>(
  entities: readonly E[],
  names: (entity: E) => readonly string[],
): ReadonlyMap<string, readonly E[]> {
  const groups: Groups<string, E> = new Map();
  for (const entity of entities) for (const name of names(entity)) addTo(groups, name, entity);
  return groups;
}

function listOf(name: string | undefined): readonly string[] {
  return name === undefined ? [] : [name];
}
