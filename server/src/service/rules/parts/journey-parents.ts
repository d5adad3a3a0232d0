import { derived } from '../../model/derived';
import { addTo, type Groups } from '../../model/grouped';
import type { Workspace } from '../../model/workspace';

type Parents = ReadonlyMap<string, readonly string[]>;

/** The journeys that one names as its parents, or that name it as their child. */
export function parentsOf(id: string, workspace: Workspace): readonly string[] {
  return parentsIn(workspace, workspace).get(id) ?? [];
}

/** Found out once: every journey may name itself the parent of every other. */
export const parentsIn = derived((_: Workspace, workspace): Parents => {
  const parents: Groups<string, string> = new Map();
  for (const [child, parent] of edgesIn(workspace)) addTo(parents, child, parent);
  return parents;
});

function edgesIn(workspace: Workspace): readonly (readonly [child: string, parent: string])[] {
  return workspace.all('journey').flatMap(({ id, data }) => {
    if (id === undefined) return [];
    return (data.related ?? []).flatMap(({ journey: other, relation }) => {
      if (other === undefined) return [];
      return relation === 'parent'
        ? [[id, other] as const]
        : relation === 'child'
          ? [[other, id] as const]
          : [];
    });
  });
}
