import type { SourcePath } from '../model/source';

/** One activity of a plan step. */
export interface PlanActivity {
  readonly text: string;
  readonly done: boolean;
}

/** Something that a plan step takes care of: a touchpoint, an opportunity, a step or a rule. */
export interface PlanAddressee {
  readonly id: string;
  readonly title: string;
  readonly source?: SourcePath;
}

/** One bar of the plan. `first` and `last` are plan days, 1-based and inclusive. */
export interface PlanStepView {
  readonly id: string;
  readonly title: string;
  readonly first: number;
  readonly last: number;
  /** `yyyy-mm-dd`: the real dates, workdays and holidays counted in. */
  readonly startDate: string;
  readonly endDate: string;
  readonly status: 'todo' | 'doing' | 'done' | 'blocked';
  readonly overdue: boolean;
  readonly deliverable?: string;
  readonly owner?: string;
  readonly activities: readonly PlanActivity[];
  /** Ids of the steps that must be done before. */
  readonly dependsOn: readonly string[];
  readonly addresses: readonly PlanAddressee[];
  /** Why the step is there: the template's reason. */
  readonly why?: string;
  /** Undefined in a proposed plan. */
  readonly source?: SourcePath;
}

/** A metric that shows whether a plan works. */
export interface PlanMeasurement {
  readonly title: string;
  /** What it said before the plan and says since, and what the plan tells of it: one fact a line. */
  readonly lines: readonly string[];
  /** Where the change is more than chance: whether it is one for the better. */
  readonly trend?: 'better' | 'worse';
  readonly source: SourcePath;
}

/** The plan with real dates. `length` is in plan days (14–30). */
export interface PlanView {
  /** True where no plan is written and this one is made from the template. */
  readonly proposed: boolean;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly length: number;
  readonly today: string;
  /** The calendar date of each plan day, `yyyy-mm-dd`, in order. */
  readonly days: readonly string[];
  readonly steps: readonly PlanStepView[];
  /** None in a proposed plan: it has not begun. */
  readonly measurements: readonly PlanMeasurement[];
  readonly source?: SourcePath;
}
