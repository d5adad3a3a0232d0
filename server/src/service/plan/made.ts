import type { Workdays } from '../model/calendar';
import type { BuiltInLanguage } from '../model/text';
import type { Concern } from './concerns';
import type { DayRange } from './days';
import type { MadeMeasurement } from './measurements';
import type { PlanStepId } from './weights';

/** What a plan is made for; what is left out is chosen. */
export interface MakeOptions {
  /** `yyyy-mm-dd`. Without it the plan begins today, or on Monday where today is a weekend. */
  readonly start?: string;
  /** In days; 14 to 30, which it is kept within. */
  readonly length?: number;
  readonly workdays?: Workdays;
  /** Days on which no work is done, `yyyy-mm-dd`. */
  readonly holidays?: readonly string[];
}

/** Something to be done. */
export interface MadeActivity {
  readonly text: string;
  /** Who does it, where that is not whoever answers for the step. */
  readonly by?: string;
}

/** One step of a plan that was made. */
export interface MadeStep {
  readonly id: PlanStepId;
  readonly title: string;
  readonly days: DayRange;
  readonly owner: string;
  readonly deliverable: string;
  readonly activities: readonly MadeActivity[];
  readonly dependsOn: readonly PlanStepId[];
  /** No id twice. */
  readonly addresses: readonly Concern[];
  /** The id of the metric that will show whether it worked. */
  readonly metric?: string;
  /** The mistake that it mends, in one sentence. */
  readonly why: string;
}

/** A plan as data: the language's fields, each text in one language. */
export interface MadePlan {
  readonly title: string;
  readonly language: BuiltInLanguage;
  readonly start: string;
  /** 14–30 days. */
  readonly length: number;
  readonly workdays: Workdays;
  readonly holidays: readonly string[];
  readonly steps: readonly MadeStep[];
  readonly measurements: readonly MadeMeasurement[];
}
