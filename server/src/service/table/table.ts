import type { MapContent } from '../map/types';
import type { JourneyModel } from '../model/journey';
import type { BuiltInLanguage } from '../model/text';
import type { OpportunitiesView } from '../opportunities/types';
import type { MetricsView } from '../scoreboard/types';
import { blueprintTable, stagesTable, stepsTable } from './stage-tables';
import { metricsTable, opportunitiesTable, touchpointsTable } from './thing-tables';
import type { TableView } from './types';

/** What the tables are made from: what the other views show, so that both always say the same. */
export interface TableParts {
  readonly journey: JourneyModel;
  readonly map: MapContent;
  readonly opportunities: OpportunitiesView;
  readonly metrics: MetricsView;
}

/** How the tables speak. */
export interface TableLanguages {
  /** Of headings and labels. */
  readonly language: BuiltInLanguage;
  /** Of what the journey says. */
  readonly contentLanguage: string;
  /** The name of a channel in the display language. */
  channelTitle(id: string): string;
}

/** The journey as tables, from the largest part to the smallest. */
export function tableView(parts: TableParts, languages: TableLanguages): TableView {
  return {
    tables: [
      ...stagesTable(parts, languages),
      ...stepsTable(parts, languages),
      ...touchpointsTable(parts, languages),
      ...blueprintTable(parts, languages),
      ...opportunitiesTable(parts, languages),
      ...metricsTable(parts, languages),
    ],
  };
}
