import { isKind } from '../../model/entity';
import { journeyOf } from '../../model/journey';
import type { Workspace } from '../../model/workspace';

const built = new WeakMap<Workspace, { readonly revision: number; readonly ids: ReadonlySet<string> }>();

/** The ids of all touchpoints about which somebody asks: by a survey, in their own list, or in their step’s. */
export function surveyedTouchpoints(workspace: Workspace): ReadonlySet<string> {
  const memo = built.get(workspace);
  if (memo?.revision === workspace.revision) return memo.ids;
  const ids = new Set(
    [...workspace.documents.values()].flatMap(document => [
      ...document.entities.flatMap(entity => {
        if (isKind(entity, 'survey')) return entity.data.touchpoints ?? [];
        if (isKind(entity, 'metric'))
          return entity.data.survey === undefined ? [] : (entity.data.touchpoint ?? []);
        const isAsked = isKind(entity, 'touchpoint') && (entity.data.surveys ?? []).length > 0;
        return isAsked ? (entity.data.use ?? entity.id ?? []) : [];
      }),
      ...(journeyOf(document, workspace)?.steps ?? [])
        .filter(({ entity }) => (entity.data.surveys ?? []).length > 0)
        .flatMap(({ touchpoints }) => touchpoints.map(({ touchpoint }) => touchpoint.id)),
    ]),
  );
  built.set(workspace, { revision: workspace.revision, ids });
  return ids;
}
