import type { ShownSource } from '../model/source';

/** What one of the tables is about. */
export type TableId = 'stages' | 'steps' | 'touchpoints' | 'blueprint' | 'opportunities' | 'metrics';

/** One line of a table. */
export interface TableRow {
  /** Stable over edits that keep the ids. */
  readonly key: string;
  /** One for each column, the row's name first: as many texts as there are to tell. */
  readonly cells: readonly (readonly string[])[];
  readonly source: ShownSource;
}

/** A table: its headings, and its rows from top to bottom. */
export interface JourneyTable {
  readonly id: TableId;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Everything that the map shows, to be read line by line. Tables without a row are left out. */
export interface TableView {
  readonly tables: readonly JourneyTable[];
}
