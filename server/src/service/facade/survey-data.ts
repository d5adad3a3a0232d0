import type { Position } from 'vscode-languageserver-types';
import type { DataMapping, MapDataParams, MappableMetric } from '../../protocol';
import type { DataState, NewDecoder } from '../data/types';
import { type DashboardWish, dashboard } from '../features/dashboard';
import { dataMapping, mapData, mappableMetrics } from '../features/map-data';
import { type ListedMetric, metricsIn } from '../features/metric-list';
import { type DataRequest, dataRequestsIn } from '../model/data-files';
import type { DocumentEdit } from '../rules/rule';
import type { Engine } from './engine';

/** What customers answered: files of data, and what the metrics say. */
export interface SurveyData {
  /** The data files that the metrics name. Whoever has files reads them and hands in what they say. */
  dataRequests(): readonly DataRequest[];
  /** Takes what a data file says; undefined where it has changed and is not read again yet. */
  setData(key: string, state: DataState | undefined): void;
  /** The metrics of a file that can be read from data files. */
  mappableMetrics(uri: string, position: Position): readonly MappableMetric[];
  /** How a data file, of which the first bytes are given, can be read for a metric; undefined where there is none. */
  dataMapping(
    uri: string,
    wish: { readonly metric: string; readonly head: Uint8Array },
    newDecoder: NewDecoder,
  ): DataMapping | undefined;
  /** The edit that writes how a metric reads its data file; undefined where there is no such metric. */
  mapData(params: MapDataParams): readonly DocumentEdit[] | undefined;
  /** The metrics that a file defines, with what they say. */
  metrics(uri: string): readonly ListedMetric[];
  /** What the metrics of some files say as one page for a browser; without a choice, that for customers. */
  dashboard(uris: readonly string[], wish?: DashboardWish): string;
}

/** Takes in what customers answered, and tells it. */
export function surveyData(engine: Engine): SurveyData {
  const { ports, workspace } = engine;
  return {
    dataRequests: () => dataRequestsIn(workspace),
    setData: (key, state) => workspace.dataFiles.set(key, state),
    mappableMetrics: (uri, position) =>
      engine.on(uri, (document, seen) => mappableMetrics(document, seen, position, ports.language())) ?? [],
    dataMapping: (uri, wish, newDecoder) =>
      engine.on(uri, (document, seen) => dataMapping(document, seen, wish, newDecoder)),
    mapData: params => engine.on(params.uri, document => mapData(document, params)),
    metrics: uri =>
      engine.toPassOn(uri, (document, seen) => metricsIn(document, seen, ports.today(), ports.language())) ??
      [],
    dashboard(uris, wish = {}) {
      const found = uris.flatMap(uri => workspace.documents.get(uri) ?? []);
      return dashboard(found, workspace, wish, engine.now());
    },
  };
}
