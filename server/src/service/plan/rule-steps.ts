import type { Span } from '../syntax/nodes';
import type { PlanStepId } from './weights';

/** A finding in the journey's file. */
export interface PlanFinding {
  readonly rule: string;
  readonly span: Span;
}

/** The plan step that would mend what a rule finds. */
export const stepsOfRules: ReadonlyMap<string, PlanStepId> = new Map([
  ['undocumented-weakness', 'inventory'],
  ['weakest-moment-unaddressed', 'inventory'],
  ['conflicting-facts', 'communication-guide'],
  ['chatbot-without-handover', 'response-times'],
  ['long-wait', 'response-times'],
  ['missing-response-target', 'response-times'],
  ['missed-response-target', 'response-times'],
  ['missing-personalisation', 'personalisation'],
  ['unmeasured-moment-of-truth', 'measure-and-adapt'],
  ['unsurveyed-touchpoint', 'measure-and-adapt'],
]);
