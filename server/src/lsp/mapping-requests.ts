import {
  ListMetrics,
  type ListMetricsParams,
  MapData,
  type MapDataParams,
  type MapDataResult,
  ProposeMapping,
  type ProposeMappingParams,
} from '../protocol';
import { workspaceEdit } from '../service';
import type { Server } from './running-server';

/** The requests of the mapping assistant, one for each of its steps. */
export function answerMappingRequests({ connection, serviceFor }: Server): void {
  connection.onRequest(ListMetrics, ({ uri, position }: ListMetricsParams) =>
    serviceFor(uri).mappableMetrics(uri, position),
  );
  connection.onRequest(ProposeMapping, ({ uri, metric, head }: ProposeMappingParams) => {
    const bytes = Uint8Array.from(atob(head), character => character.charCodeAt(0));
    const newDecoder = (encoding: string) => new TextDecoder(encoding, { fatal: true });
    return serviceFor(uri).dataMapping(uri, { metric, head: bytes }, newDecoder) ?? null;
  });
  connection.onRequest(MapData, (params: MapDataParams): MapDataResult => {
    const edits = serviceFor(params.uri).mapData(params);
    return edits ? workspaceEdit(edits) : null;
  });
}
