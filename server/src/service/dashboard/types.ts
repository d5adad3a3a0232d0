import type { MetricItem } from '../scoreboard/types';

/** For whom a dashboard is made: customers see no verbatims, and nothing of how the company is organised. */
export type Audience = 'staff' | 'customers';

/** The scores of the groups that a metric is told by. */
export interface DashboardGroup {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly text: string }[];
}

/** One metric of a dashboard. */
export interface DashboardMetric extends Pick<MetricItem, 'title' | 'state' | 'points' | 'trend' | 'target'> {
  /** All that is known of the score, one fact a line, the first of which is the score. */
  readonly lines: readonly string[];
  readonly groups: readonly DashboardGroup[];
  /** What customers wrote, the newest first. */
  readonly verbatims: readonly { readonly text: string; readonly note: string }[];
}

/** What customers answered, as one page shows it. */
export interface Dashboard {
  readonly title: string;
  readonly metrics: readonly DashboardMetric[];
}
