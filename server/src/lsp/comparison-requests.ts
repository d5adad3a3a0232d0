import {
  Compare,
  type ComparedWith,
  type CompareParams,
  type CompareResult,
  FindVariants,
  type FindVariantsParams,
  Revisions,
  type RevisionsParams,
  type RevisionsResult,
} from '../protocol';
import { createJourneyService, type JourneyService, type Ports } from '../service';
import { type History, HistoryError } from './history';
import type { Server } from './running-server';

type Revision = Extract<ComparedWith, { readonly revision: string }>;

/** The requests for comparing a journey with what it was, or with what it is to be. */
export function answerComparisonRequests(
  { connection, folders, publisher, read, serviceFor }: Server,
  ports: Ports,
  history: History | undefined,
): void {
  const olderState = async (uri: string, { revision, git }: Revision): Promise<JourneyService> => {
    if (!history) throw new HistoryError('unsupported');
    const older = createJourneyService(ports);
    for (const [file, text] of await history.filesAt(uri, folders.rootOf(uri), revision, git))
      older.setDocument(file, text, null);
    if (!older.documents().has(uri)) throw new HistoryError('not-in-revision');
    return older;
  };
  connection.onRequest(FindVariants, async ({ uri }: FindVariantsParams) => {
    await read;
    return serviceFor(uri).variants(uri);
  });
  connection.onRequest(
    Revisions,
    ({ uri, git }: RevisionsParams): Promise<RevisionsResult> =>
      orProblem(async () => {
        if (!history) throw new HistoryError('unsupported');
        return history.revisionsOf(uri, git);
      }),
  );
  connection.onRequest(
    Compare,
    ({ uri, with: other }: CompareParams): Promise<CompareResult> =>
      orProblem(async () => {
        // A window that is loaded anew asks at once, before it is known which folder a file belongs to.
        await read;
        const service = serviceFor(uri);
        if (!other) service.compare(uri, undefined);
        else if ('journey' in other)
          service.compare(uri, { service, uri: other.journey, label: other.label });
        else service.compare(uri, { service: await olderState(uri, other), uri, label: other.label });
        publisher.schedule();
        return {};
      }),
  );
}

async function orProblem<T>(
  answer: () => Promise<T>,
): Promise<T | { readonly problem: HistoryError['problem'] }> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof HistoryError) return { problem: error.problem };
    throw error;
  }
}
