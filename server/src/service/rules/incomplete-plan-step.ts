import { catalogue } from '../catalogue';
import { entitiesOf } from '../model/by-kind';
import { type Entity, isKind } from '../model/entity';
import type { Workspace } from '../model/workspace';
import { inFlow } from '../syntax/edit/writing';
import { insertFix } from './parts/insert';
import { nameOf, textFor } from './parts/name';
import { placeOf } from './parts/place';
import { questionFor } from './parts/placeholder';
import { type DayRange, daysOf } from './parts/plan-days';
import { stepsOf } from './parts/plan-steps';
import { leftOut } from './parts/written';
import { defineRule } from './rule';

/** A plan step of which it is not said who does it, what comes of it, or when. */
export const incompletePlanStep = defineRule({
  id: 'incomplete-plan-step',
  scope: 'plan-step',
  severity: 'warning',
  messages: {
    default: {
      en: 'The plan step “{name}” lacks: {keys}.',
      de: 'Dem Planschritt „{name}“ fehlt: {keys}.',
      da: 'Plantrinnet »{name}« mangler: {keys}.',
    },
  },
  fixes: [
    insertFix('plan-step', (key, step, { workspace }) => {
      if (key === 'days') return inFlow(freeDays(step));
      return key === 'deliverable' ? deliverableOf(step, workspace) : ownerOf(step, workspace);
    }),
  ],
  check({ entity }, { report }) {
    const keys = leftOut(entity, ['owner', 'deliverable', 'days']);
    if (keys.length > 0) report({ at: placeOf(entity), data: { name: nameOf(entity), keys } });
  },
});

/** A built-in step has a deliverable of its own. */
function deliverableOf({ id, document }: Entity<'plan-step'>, workspace: Workspace): string {
  const builtIn = catalogue.planSteps.find(step => step.id === id);
  return builtIn
    ? textFor(document, workspace, builtIn.deliverable)
    : questionFor('deliverable', document, workspace);
}

/** Whoever answers for the journey, in whose file the plan stands. */
function ownerOf({ document }: Entity, workspace: Workspace): string {
  const [journey] = entitiesOf(document, 'journey');
  return journey?.data.owner || questionFor('owner', document, workspace);
}

/** A fair share of the days between the step before and the one behind; at least the day after the former. */
function freeDays(step: Entity<'plan-step'>): DayRange {
  const steps = stepsOf(step.parent);
  const at = steps.indexOf(step);
  const before = steps.slice(0, at).findLastIndex(each => daysOf(each));
  const behind = steps.findIndex((each, index) => index > at && daysOf(each));
  const waiting = (behind < 0 ? steps.length : behind) - before - 1;
  const first = lastDay(steps[before]) + 1;
  const end = firstDay(steps[behind]) ?? planEnd(step) ?? first + waiting;
  const share = Math.max(1, Math.floor((end - first) / waiting));
  const start = first + share * (at - before - 1);
  return [start, at === before + waiting ? Math.max(start, end - 1) : start + share - 1];
}

function lastDay(step: Entity<'plan-step'> | undefined): number {
  return (step && daysOf(step)?.[1]) ?? 0;
}

function firstDay(step: Entity<'plan-step'> | undefined): number | undefined {
  return step && daysOf(step)?.[0];
}

/** The day after the plan's last. */
function planEnd({ parent }: Entity): number | undefined {
  const length = isKind(parent, 'plan') ? parent.data.length : undefined;
  return length === undefined ? undefined : length + 1;
}
