import { nameOf } from './parts/name';
import { placeOfDays } from './parts/plan-days';
import { type Planned, plannedSteps, renumber } from './parts/plan-steps';
import { type CheckContext, defineRule, type PlanSubject } from './rule';

/** A plan with days on which nothing is done, on which two things are done, or that it does not have. */
export const planCoverage = defineRule({
  id: 'plan-coverage',
  scope: 'plan',
  severity: 'warning',
  messages: {
    gap: {
      en: 'No step covers day {days} of the plan.',
      de: 'Kein Schritt deckt Tag {days} des Plans ab.',
      da: 'Intet trin dækker dag {days} i planen.',
    },
    overlap: {
      en: 'The step “{name}” shares day {days} with the step “{other}”.',
      de: 'Der Schritt „{name}“ teilt sich Tag {days} mit dem Schritt „{other}“.',
      da: 'Trinnet »{name}« deler dag {days} med trinnet »{other}«.',
    },
    outside: {
      en: 'The step “{name}” ends on day {last}, but the plan has {length} days.',
      de: 'Der Schritt „{name}“ endet an Tag {last}, der Plan hat aber nur {length} Tage.',
      da: 'Trinnet »{name}« slutter på dag {last}, men planen har kun {length} dage.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Renumber the days of all steps',
        de: 'Die Tage aller Schritte neu nummerieren',
        da: 'Omnummerér dagene for alle trin',
      },
      edits: renumber,
    },
  ],
  check(plan, context) {
    const planned = plannedSteps(plan.steps);
    if (planned.length === 0) return;
    reportOutside(plan, planned, context);
    reportOverlaps(planned, context);
    // A step without days may be meant to fill a gap.
    if (planned.length === plan.steps.length) reportGaps(plan, planned, context);
  },
});

function reportOutside({ entity }: PlanSubject, planned: readonly Planned[], { report }: CheckContext): void {
  const { length } = entity.data;
  for (const { step, days } of planned) {
    if (length === undefined || days[1] <= length) continue;
    report({
      at: placeOfDays(step),
      message: 'outside',
      data: { name: nameOf(step), last: days[1], length },
    });
  }
}

/** Each step is compared with the one before it that reaches furthest. */
function reportOverlaps(planned: readonly Planned[], { report }: CheckContext): void {
  let furthest: Planned | undefined;
  for (const current of planned) {
    const { step, days } = current;
    if (furthest && days[0] <= furthest.days[1]) {
      const shared = daysText(days[0], Math.min(days[1], furthest.days[1]));
      const data = { name: nameOf(step), other: nameOf(furthest.step), days: shared };
      report({ at: placeOfDays(step), message: 'overlap', data });
    }
    if (!furthest || days[1] > furthest.days[1]) furthest = current;
  }
}

/** A gap is shown at the step behind it; at the end of the plan, at its last step. */
function reportGaps({ entity }: PlanSubject, planned: readonly Planned[], { report }: CheckContext): void {
  let covered = 0;
  for (const { step, days } of planned) {
    if (days[0] > covered + 1) {
      report({ at: placeOfDays(step), message: 'gap', data: { days: daysText(covered + 1, days[0] - 1) } });
    }
    covered = Math.max(covered, days[1]);
  }
  const { length = covered } = entity.data;
  const last = planned.at(-1);
  if (covered >= length || !last) return;
  report({ at: placeOfDays(last.step), message: 'gap', data: { days: daysText(covered + 1, length) } });
}

function daysText(first: number, last: number): string {
  return first === last ? String(first) : `${first}–${last}`;
}
