import { type Entity, fieldOf, isKind } from '../../model/entity';
import { replaceScalar } from '../../syntax/edit/scalar';
import type { TextEdit } from '../../syntax/edit/text-edit';
import { itemsOf } from '../../syntax/nodes';
import type { DocumentEdit, Finding } from '../rule';
import { entityOf } from './place';
import { type DayRange, daysOf, renumbered } from './plan-days';

/** A plan step that has days. */
export interface Planned {
  readonly step: Entity<'plan-step'>;
  readonly days: DayRange;
}

/** The steps of the same plan, in the order of the text. */
export function stepsOf(plan: Entity | undefined): readonly Entity<'plan-step'>[] {
  return (plan?.document.entities ?? []).filter(
    (entity): entity is Entity<'plan-step'> => isKind(entity, 'plan-step') && entity.parent === plan,
  );
}

/** The steps that have days, in the order of their first days. */
export function plannedSteps(steps: readonly Entity<'plan-step'>[]): readonly Planned[] {
  const planned = steps.flatMap((step): Planned[] => {
    const days = daysOf(step);
    return days ? [{ step, days }] : [];
  });
  return planned.sort((a, b) => a.days[0] - b.days[0]);
}

/**
 * Gives all steps of a finding's plan days that follow each other and fill the plan.
 *
 * @returns undefined where a step has no days: it would be in the way of whatever is computed
 */
export function renumber(finding: Finding): readonly DocumentEdit[] | undefined {
  const plan = entityOf(finding, 'plan');
  const steps = stepsOf(plan);
  const planned = plannedSteps(steps);
  if (!plan || planned.length < steps.length) return undefined;
  const counts = planned.map(({ days }) => days[1] - days[0] + 1);
  const sum = counts.reduce((all, count) => all + count, 0);
  const ranges = renumbered(counts, plan.data.length ?? sum);
  const edits = ranges && planned.flatMap(({ step }, index) => setDays(step, ranges[index]));
  return edits && [{ document: finding.document, edits }];
}

/** Writes other days in place of a step's own; none where they are the same. */
export function setDays(step: Entity<'plan-step'>, range: DayRange | undefined): readonly TextEdit[] {
  const source = step.document.text.getText();
  return itemsOf(fieldOf(step, 'days')).flatMap((day, index) => {
    const wanted = range?.[index];
    if (day.kind !== 'scalar' || wanted === undefined || day.value === wanted) return [];
    return [replaceScalar(source, day, wanted)];
  });
}
