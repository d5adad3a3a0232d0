/**
 * What few look at, or not at once: what it alone needs is loaded with the first of it, or once the page is idle
 * (`load-more.ts`).
 */
export { Comparison } from './comparison/comparison';
export { GhostCurves } from './comparison/ghost-curves';
export { Marks } from './comparison/marks';
export { CoveragePane as coverage } from './coverage/coverage-pane';
export { Findings } from './dialogs/findings';
export { Keys } from './dialogs/keys';
export { EmptyMap } from './map/empty-map';
export { ViewSettings } from './map/view-settings';
export { MetricsPane as metrics } from './metrics/metrics-pane';
export { OpportunitiesPane as opportunities } from './opportunities/opportunities-pane';
export { Empty } from './parts/empty';
export { EmptyPlan } from './plan/empty-plan';
export { Measurements } from './plan/measurements';
export { StepFacts } from './plan/step-facts';
export { TablePane as table } from './table/table-pane';
