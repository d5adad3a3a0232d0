import { type Entity, isKind, type Reference } from '../model/entity';
import { nameOf } from './parts/name';
import { entityOf } from './parts/place';
import { dateOfDay } from './parts/plan-calendar';
import { daysOf, placeOfDays } from './parts/plan-days';
import { stepsOf } from './parts/plan-steps';
import { beginAfter, extendToToday } from './parts/shift-days';
import { type CheckContext, defineRule, type Report } from './rule';

/** A plan step that is late, or that begins before what has to come first. */
export const overduePlanStep = defineRule({
  id: 'overdue-plan-step',
  scope: 'plan-step',
  severity: 'warning',
  messages: {
    late: {
      en: 'The plan step “{name}” should have been done by {date}. Finish it, or shift the dates.',
      de: 'Der Planschritt „{name}“ sollte bis {date} erledigt sein. Abschließen oder die Termine verschieben.',
      da: 'Plantrinnet »{name}« skulle have været færdigt den {date}. Gør det færdigt, eller flyt datoerne.',
    },
    early: {
      en: 'The plan step “{name}” begins on day {first}, but “{other}”, on which it depends, ends on day {last}.',
      de: 'Der Planschritt „{name}“ beginnt an Tag {first}, aber „{other}“, von dem er abhängt, endet an Tag {last}.',
      da: 'Plantrinnet »{name}« begynder på dag {first}, men »{other}«, som det afhænger af, slutter på dag {last}.',
    },
    started: {
      en: 'The plan step “{name}” has been started, but “{other}”, on which it depends, is not done.',
      de: 'Der Planschritt „{name}“ ist begonnen, aber „{other}“, von dem er abhängt, ist nicht erledigt.',
      da: 'Plantrinnet »{name}« er begyndt, men »{other}«, som det afhænger af, er ikke færdigt.',
    },
  },
  fixes: [
    {
      title: { en: 'Shift the dates', de: 'Die Termine verschieben', da: 'Flyt datoerne' },
      edits(finding, { today }) {
        const step = entityOf(finding, 'plan-step');
        if (!step || finding.message === 'started') return undefined;
        const edits =
          finding.message === 'late'
            ? extendToToday(step, today)
            : beginAfter(step, Number(finding.data.wait));
        return edits && edits.length > 0 ? [{ document: finding.document, edits }] : undefined;
      },
    },
  ],
  check({ entity }, context) {
    checkDate(entity, context);
    for (const reference of entity.document.references) {
      if (!reference.kinds.includes('plan-step') || reference.from !== entity) continue;
      const report = dependencyProblem(entity, reference);
      if (report) context.report(report);
    }
  },
});

function checkDate(step: Entity<'plan-step'>, { today, report }: CheckContext): void {
  const days = daysOf(step);
  if (!days || !isKind(step.parent, 'plan') || step.data.status === 'done') return;
  const date = dateOfDay(step.parent, days[1]);
  if (date === undefined || date >= today) return;
  report({ at: placeOfDays(step), message: 'late', data: { name: nameOf(step), date } });
}

function dependencyProblem(step: Entity<'plan-step'>, { id, node }: Reference): Report | undefined {
  const other = stepsOf(step.parent).find(each => each.id === id);
  // What is done is done, whatever the plan was.
  if (!other || other === step || other.data.status === 'done') return undefined;
  const data = { name: nameOf(step), other: nameOf(other) };
  const { status } = step.data;
  if (status === 'doing' || status === 'done') return { at: node, message: 'started', data };
  const [own, theirs] = [daysOf(step), daysOf(other)];
  if (!own || !theirs || own[0] >= theirs[1]) return undefined;
  const wait = Math.max(...dependenciesOf(step).flatMap(each => daysOf(each)?.[1] ?? []));
  return { at: node, message: 'early', data: { ...data, first: own[0], last: theirs[1], wait } };
}

function dependenciesOf(step: Entity<'plan-step'>): readonly Entity<'plan-step'>[] {
  return stepsOf(step.parent).filter(({ id }) => id !== undefined && step.data.depends_on?.includes(id));
}
