import type { CancellationToken } from 'vscode-languageserver';
import {
  type JourneyParams,
  type JourneySummary,
  JourneyTree,
  ListJourneys,
  SummariseJourney,
  WatchJourneys,
} from '../protocol';
import type { Server } from './running-server';
import { pauseFor, whenRead } from './turns';

/** What the client's views show of journeys beside the preview. */
export function answerJourneyRequests(server: Server): void {
  const { connection, publisher, serviceFor } = server;
  connection.onRequest(WatchJourneys, () => publisher.watchJourneys());
  connection.onRequest(
    ListJourneys,
    whenRead(server, (_params: object, token) => listJourneys(server, token)),
  );
  connection.onRequest(SummariseJourney, ({ uri }: JourneyParams) => serviceFor(uri).summary(uri) ?? null);
  connection.onRequest(JourneyTree, ({ uri }: JourneyParams) => serviceFor(uri).tree(uri) ?? null);
}

/** All journeys that the settings do not leave out, by folder and URI. */
async function listJourneys(
  { folders }: Server,
  token: CancellationToken,
): Promise<readonly JourneySummary[]> {
  const pause = pauseFor(token);
  const listed: JourneySummary[] = [];
  for (const service of folders.all()) {
    for (const uri of [...service.documents().keys()].sort()) {
      const summary = service.isExcluded(uri) ? undefined : service.summary(uri);
      if (summary) listed.push(summary);
      await pause();
    }
  }
  return listed;
}
