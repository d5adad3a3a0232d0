import type { Position } from 'vscode-languageserver-types';
import type { DataMapping, MapDataParams, MappableMetric } from '../../protocol';
import { catalogue } from '../catalogue';
import { proposeMapping } from '../data/mapping/propose';
import { type MappedSource, sourceFor } from '../data/mapping/source';
import type { NewDecoder, Role } from '../data/types';
import { entitiesOf } from '../model/by-kind';
import { dataFoldersFor } from '../model/config';
import { measureOf } from '../model/data-files';
import type { JourneyDocument } from '../model/document';
import { type Entity, fieldOf } from '../model/entity';
import { locationOf, pathTo } from '../model/locations';
import { type BuiltInLanguage, textIn } from '../model/text';
import type { Workspace } from '../model/workspace';
import { addKeys, type Target } from '../rules/parts/insert';
import type { DocumentEdit } from '../rules/rule';
import { pairOf } from '../syntax/nodes';

/** The metrics of a file that can be read from data files, that at the position marked. */
export function mappableMetrics(
  document: JourneyDocument,
  workspace: Workspace,
  position: Position,
  language: BuiltInLanguage,
): readonly MappableMetric[] {
  const offset = document.text.offsetAt(position);
  return entitiesOf(document, 'metric').flatMap(({ id, data, node }): readonly MappableMetric[] => {
    if (id === undefined) return [];
    const file = data.source?.file?.trim();
    const places = file
      ? dataFoldersFor(document.uri, workspace).map(folder => locationOf(file, folder))
      : [];
    return [
      {
        id,
        title: textIn(data.title, language) || id,
        files: places.filter(place => place !== undefined),
        isHere: node.start <= offset && offset <= node.end,
      },
    ];
  });
}

/**
 * How a data file can be read for a metric.
 *
 * @param head the first bytes of the file
 */
export function dataMapping(
  document: JourneyDocument,
  workspace: Workspace,
  { metric: id, head }: { readonly metric: string; readonly head: Uint8Array },
  newDecoder: NewDecoder,
): DataMapping | undefined {
  const metric = metricIn(document, id);
  if (!metric) return undefined;
  const measure = measureOf(metric, workspace);
  const ids = (kind: 'touchpoint' | 'persona') =>
    workspace.visible(kind, document).flatMap(entity => entity.id ?? []);
  const scale = measure.of === 'score' && measure.min !== undefined && measure.max !== undefined;
  return {
    measure: measure.of,
    ...proposeMapping(head, newDecoder, {
      measure: measure.of,
      ...(scale ? { scale: { min: measure.min, max: measure.max } } : {}),
      touchpoints: new Set([...ids('touchpoint'), ...catalogue.touchpoints.map(touchpoint => touchpoint.id)]),
      personas: new Set(ids('persona')),
    }),
  };
}

/** The edit that writes a metric's `source`; what stands there besides, such as a filter or a comment, stays. */
export function mapData(
  document: JourneyDocument,
  { metric: id, file, preset, columns: all, roles }: MapDataParams,
): readonly DocumentEdit[] | undefined {
  const metric = metricIn(document, id);
  if (!metric) return undefined;
  const source = sourceFor(pathTo(file, document.uri), preset, roles, all);
  const written = fieldOf(metric, 'source');
  if (written?.kind !== 'map' || written.pairs.length === 0)
    return addKeys(metric, { source: { ...source } });
  const target = { document, node: written, path: [...metric.path, 'source'] };
  // What is said already is only changed where it was wrong.
  const presetKey = pairOf(written, 'preset') ? { preset } : {};
  const { columns, ...others } = { ...source, ...presetKey };
  const edits = [addKeys(target, others), columnEdits(target, columns ?? {}, roles)].flatMap(
    each => each ?? [],
  );
  return [{ document, edits: edits.flatMap(each => each.edits) }];
}

/** Columns are changed one by one, unless one of them is not wanted any more. */
function columnEdits(
  source: Target,
  wanted: NonNullable<MappedSource['columns']>,
  roles: MapDataParams['roles'],
): readonly DocumentEdit[] | undefined {
  const written = pairOf(source.node, 'columns')?.value;
  if (written?.kind !== 'map' || written.pairs.length === 0) {
    return Object.keys(wanted).length === 0 ? undefined : addKeys(source, { columns: { ...wanted } });
  }
  const own = written.pairs.map(({ name }) => name as Role);
  if (own.some(role => roles[role] === undefined)) return addKeys(source, { columns: { ...wanted } });
  const kept = Object.fromEntries(own.map(role => [role, roles[role] ?? '']));
  const target = { ...source, node: written, path: [...source.path, 'columns'] };
  return addKeys(target, { ...wanted, ...kept });
}

function metricIn(document: JourneyDocument, id: string): Entity<'metric'> | undefined {
  return entitiesOf(document, 'metric').find(metric => metric.id === id);
}
