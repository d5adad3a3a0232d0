import {
  LocateSource,
  type LocateSourceParams,
  type LocateSourceResult,
  SourceAt,
  type SourceAtParams,
  type SourceAtResult,
  WatchPreview,
  type WatchPreviewParams,
} from '../protocol';
import type { Server } from './running-server';

/** The requests of the preview: which journey it shows, and what in it stands where in the text. */
export function answerPreviewRequests({ connection, publisher, serviceFor }: Server): void {
  connection.onRequest(WatchPreview, (params: WatchPreviewParams) => publisher.watch(params));
  connection.onRequest(LocateSource, (source: LocateSourceParams): LocateSourceResult => {
    return serviceFor(source.uri).locate(source) ?? null;
  });
  connection.onRequest(SourceAt, ({ uri, position }: SourceAtParams): SourceAtResult => {
    return serviceFor(uri).sourceAt(uri, position) ?? null;
  });
}
