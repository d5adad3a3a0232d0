import { type Entity, isKind } from '../../model/entity';
import { journeyOf } from '../../model/journey';
import { oncePerRevision } from '../../model/once';

/** The ids of all touchpoints about which somebody asks: by a survey, in their own list, or in their step’s. */
export const surveyedTouchpoints = oncePerRevision(
  (workspace): ReadonlySet<string> =>
    new Set(
      [...workspace.documents.values()].flatMap(document => [
        ...document.entities.flatMap(askedBy),
        ...(journeyOf(document, workspace)?.steps ?? [])
          .filter(({ entity }) => (entity.data.surveys ?? []).length > 0)
          .flatMap(({ touchpoints }) => touchpoints.map(({ touchpoint }) => touchpoint.id)),
      ]),
    ),
);

function askedBy(entity: Entity): string | readonly string[] {
  if (isKind(entity, 'survey')) return entity.data.touchpoints ?? [];
  if (isKind(entity, 'metric')) return entity.data.survey === undefined ? [] : (entity.data.touchpoint ?? []);
  const isAsked = isKind(entity, 'touchpoint') && (entity.data.surveys ?? []).length > 0;
  return isAsked ? (entity.data.use ?? entity.id ?? []) : [];
}
