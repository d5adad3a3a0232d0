import {
  CreatePlan,
  type CreatePlanParams,
  type CreatePlanResult,
  ImportJourney,
  type ImportJourneyParams,
  type ImportJourneyResult,
  ListSurveys,
  NewFiles,
  type NewFilesParams,
} from '../protocol';
import type { Server } from './running-server';

/** The requests for files that are not there yet: their texts, which the client writes. */
export function answerNewFileRequests({ connection, serviceFor }: Server): void {
  connection.onRequest(NewFiles, (params: NewFilesParams) =>
    serviceFor(`${params.folder}/`).newFiles(params),
  );
  connection.onRequest(ListSurveys, () => serviceFor('').listSurveys());
  connection.onRequest(CreatePlan, ({ uri }: CreatePlanParams): CreatePlanResult => {
    const plan = serviceFor(uri).plan(uri);
    return plan ? { uri: plan.uri, text: plan.view.proposed ? plan.text : null } : null;
  });
  connection.onRequest(ImportJourney, ({ folder, ...source }: ImportJourneyParams): ImportJourneyResult => {
    const { journey, problems } = serviceFor(`${folder}/`).importJourney(source);
    const file = journey && { uri: `${folder.replace(/\/$/, '')}/${journey.name}`, text: journey.text };
    return { file: file ?? null, problems };
  });
}
