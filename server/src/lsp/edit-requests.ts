import {
  ChecksAt,
  type ChecksAtParams,
  EditJourney,
  type EditJourneyParams,
  type EditJourneyResult,
  FillGap,
  type FillGapParams,
  type FillGapResult,
  FixAll,
  type FixAllParams,
  type FixAllResult,
  ListTouchpoints,
  type ListTouchpointsParams,
  TickCheck,
  type TickCheckParams,
  type TickCheckResult,
} from '../protocol';
import { workspaceEdit } from '../service';
import { fixAllEdit } from './fix-all-edit';
import type { Server } from './running-server';

/** The requests for what people change by hand in the preview, or by a command: each becomes an edit of the text. */
export function answerEditRequests({ connection, serviceFor }: Server): void {
  connection.onRequest<EditJourneyResult, never>(EditJourney, (params: EditJourneyParams) => {
    const outcome = serviceFor(params.uri).editJourney(params);
    if ('refused' in outcome) return outcome;
    const { edits, ...more } = outcome;
    return { ...workspaceEdit(edits), ...more };
  });
  connection.onRequest(ListTouchpoints, (params: ListTouchpointsParams) =>
    serviceFor(params.uri).listTouchpoints(params),
  );
  connection.onRequest(ChecksAt, ({ uri, position }: ChecksAtParams) =>
    serviceFor(uri).checksAt(uri, position),
  );
  connection.onRequest(TickCheck, (params: TickCheckParams): TickCheckResult => {
    const edits = serviceFor(params.uri).tickCheck(params);
    return edits ? workspaceEdit(edits) : null;
  });
  connection.onRequest(FillGap, ({ uri, gap }: FillGapParams): FillGapResult => {
    const edits = serviceFor(uri).fillGap(uri, gap);
    return edits ? workspaceEdit(edits) : null;
  });
  connection.onRequest(FixAll, ({ uri }: FixAllParams): FixAllResult => {
    const result = fixAllEdit(serviceFor(uri), uri);
    return result ? { ...workspaceEdit(result.edits), fixed: result.fixed } : null;
  });
}
