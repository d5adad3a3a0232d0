import { dashboardOf } from '../dashboard/dashboard';
import { dashboardHtml } from '../dashboard/html';
import type { Audience } from '../dashboard/types';
import { entitiesOf } from '../model/by-kind';
import type { JourneyDocument } from '../model/document';
import { journeyOf } from '../model/journey';
import { metricsOf } from '../model/measures';
import type { Workspace } from '../model/workspace';
import type { DisplayLanguage } from '../ports';

/** For whom a dashboard is to be. */
export interface DashboardWish {
  readonly audience?: Audience;
}

/** The metrics of files as one page: those that a file defines, and those of a journey. Each once. */
export function dashboard(
  documents: readonly JourneyDocument[],
  workspace: Workspace,
  { audience = 'customers' }: DashboardWish,
  { language, today }: { readonly language: DisplayLanguage; readonly today: string },
): string {
  const metrics = documents.flatMap(document => {
    const journey = journeyOf(document, workspace);
    return journey ? metricsOf(journey, workspace) : entitiesOf(document, 'metric');
  });
  return dashboardHtml(
    dashboardOf([...new Set(metrics)], workspace, { audience, language, today }),
    language,
  );
}
