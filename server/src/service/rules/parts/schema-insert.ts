import type { JourneyDocument } from '../../model/document';
import type { Workspace } from '../../model/workspace';
import { shapeAt } from '../../schema/path';
import type { EntityKind, Schema } from '../../schema/types';
import { insertFirstPair, insertPair } from '../../syntax/edit/pairs';
import type { Writable } from '../../syntax/edit/writing';
import { type MapNode, type Path, stringOf, valueAt } from '../../syntax/nodes';
import type { DocumentEdit, Finding } from '../rule';
import { freeId, slugOf, titleFrom } from './ids';

/** The map that lacks a key, as `schema` found it. */
interface Gap {
  readonly document: JourneyDocument;
  readonly map: MapNode;
  readonly shape: Schema | undefined;
  readonly path: Path;
  readonly key: string;
}

/** Inserts the required key that a finding misses, with a value that the schema allows. */
export function insertMissingKey(
  finding: Finding,
  workspace: Workspace,
): readonly DocumentEdit[] | undefined {
  const gap = gapOf(finding);
  if (!gap) return undefined;
  const { document, map, key, shape } = gap;
  const source = document.text.getText();
  const value = key === 'id' ? idFor(gap, workspace) : placeholder(gap);
  const before = shape?.required?.slice(0, shape.required.indexOf(key)).findLast(name => valueAt(map, name));
  const edit =
    before === undefined
      ? insertFirstPair(source, map, key, value)
      : insertPair(source, map, key, value, before);
  return edit && [{ document, edits: [edit] }];
}

function gapOf({ document, data, message }: Finding): Gap | undefined {
  if (message !== 'required') return undefined;
  const { key, path } = data;
  const problem = document.problems.find(
    each =>
      each.keyword === 'required' &&
      each.params.missingProperty === key &&
      JSON.stringify(each.path) === path,
  );
  if (problem?.node.kind !== 'map') return undefined;
  return {
    document,
    map: problem.node,
    shape: shapeAt(document, problem.path),
    path: problem.path,
    key: String(key),
  };
}

/** Made of the title, or else of the kind's name; nobody else's. */
function idFor({ document, map, shape }: Gap, workspace: Workspace): string {
  const kind = shape?.['x-definition'];
  const slug = slugOf(textOf(map, 'title') ?? textOf(map, 'name') ?? '') ?? kind ?? 'id';
  return freeId(slug, id => kind !== undefined && isTaken(kind, id, document, workspace));
}

function isTaken(kind: EntityKind, id: string, document: JourneyDocument, workspace: Workspace): boolean {
  return workspace.sameId(kind, id, document).length > 0;
}

/** A text's words in whatever language comes first. */
function textOf(map: MapNode, key: string): string | undefined {
  const text = valueAt(map, key);
  return stringOf(text) ?? (text?.kind === 'map' ? stringOf(text.pairs[0]?.value) : undefined);
}

function placeholder({ document, map, path, key }: Gap): Writable {
  const shape = shapeAt(document, [...path, key]);
  const type = [shape?.type ?? 'string'].flat()[0];
  if (type === 'array') return [];
  if (type === 'object') return {};
  if (shape?.enum?.[0] !== undefined) return shape.enum[0];
  const id = stringOf(valueAt(map, 'id'));
  return type === 'string' ? titleFrom(id ?? key) : null;
}
