/** The panes that few look at: what they alone need is loaded with the first of them. */
export { CoveragePane as coverage } from './coverage/coverage-pane';
export { MetricsPane as metrics } from './metrics/metrics-pane';
export { OpportunitiesPane as opportunities } from './opportunities/opportunities-pane';
export { TablePane as table } from './table/table-pane';
