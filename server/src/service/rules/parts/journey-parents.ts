import { isKind } from '../../model/entity';
import type { Workspace } from '../../model/workspace';

type Parents = ReadonlyMap<string, readonly string[]>;

/** Built once for each state of a workspace: every journey may name itself the parent of every other. */
const built = new WeakMap<Workspace, { readonly revision: number; readonly parents: Parents }>();

/** The journeys that one names as its parents, or that name it as their child. */
export function parentsOf(id: string, workspace: Workspace): readonly string[] {
  const { revision } = workspace;
  let known = built.get(workspace);
  if (known?.revision !== revision) {
    known = { revision, parents: parentsIn(workspace) };
    built.set(workspace, known);
  }
  return known.parents.get(id) ?? [];
}

function parentsIn(workspace: Workspace): Parents {
  const parents = new Map<string, string[]>();
  for (const [child, parent] of edgesIn(workspace))
    parents.set(child, [...(parents.get(child) ?? []), parent]);
  return parents;
}

function edgesIn(workspace: Workspace): readonly (readonly [child: string, parent: string])[] {
  const entities = [...workspace.documents.values()].flatMap(document => document.entities);
  return entities.flatMap(journey => {
    if (!isKind(journey, 'journey') || journey.id === undefined) return [];
    const { id, data } = journey;
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
