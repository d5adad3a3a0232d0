import { isSignificant } from '../metrics/difference';
import { type Entity, isKind } from '../model/entity';
import type { Workspace } from '../model/workspace';
import { beforeAfter } from '../scores/before-after';
import { isBetter } from '../scores/direction';
import { rounded } from '../scores/number-text';
import { scoreOf } from '../scores/score';
import type { DatedScore } from '../scores/types';
import { metricById } from './parts/measurements';
import { nameOf } from './parts/name';
import { placeAt } from './parts/place';
import { type CheckContext, defineRule } from './rule';

/** A difference that is told as success, but may be chance. */
export const insignificantChange = defineRule({
  id: 'insignificant-change',
  scope: 'definition',
  severity: 'information',
  messages: {
    default: {
      en: 'The change of “{name}” from {before} to {after} is inside the error: it may be chance. Ask more people before it is told as success.',
      de: 'Die Veränderung von „{name}“ von {before} auf {after} liegt im Fehlerbereich: sie kann Zufall sein. Erst mehr Menschen fragen, dann als Erfolg melden.',
      da: 'Ændringen af »{name}« fra {before} til {after} ligger inden for usikkerheden: Den kan være tilfældig. Spørg flere, før den udråbes til succes.',
    },
  },
  check(entity, context) {
    if (isKind(entity, 'metric')) checkTarget(entity, context);
    if (isKind(entity, 'plan')) checkPlan(entity, context);
  },
});

/** From the first score to the latest. A series that goes on is no claim; one that has come to an end at its target is. */
function checkTarget(metric: Entity<'metric'>, { workspace, today, report }: CheckContext): void {
  const scores = scoreOf(metric, workspace, today).periods.filter(({ n }) => n !== undefined);
  const [first, last] = [scores[0], scores.at(-1)];
  if (!first || !last || first === last || !isBetter(metric, first.value, last.value)) return;
  if (!isToldAsSuccess(metric, last.value) || !isInsideError(first, last)) return;
  const at = placeAt(metric, metric.data.source ? ['source', 'file'] : ['values']);
  report({ at, data: { name: nameOf(metric), before: rounded(first.value), after: rounded(last.value) } });
}

/** Short of its target nobody tells a success yet; without a target every step in the right direction is one. */
function isToldAsSuccess(metric: Entity<'metric'>, value: number): boolean {
  const { target } = metric.data;
  return target === undefined || value === target || isBetter(metric, target, value);
}

/** What a plan says it has changed. */
function checkPlan(plan: Entity<'plan'>, { workspace, today, report }: CheckContext): void {
  for (const [index, { metric: id, before, after }] of (plan.data.measurements ?? []).entries()) {
    const metric = metricById(id, plan, workspace);
    if (!metric || before === undefined || after === undefined || !isBetter(metric, before, after)) continue;
    const scores = scoresAround(metric, plan, workspace, today);
    const one = scores.find(({ value }) => rounded(value) === before);
    const other = scores.findLast(({ value }) => rounded(value) === after);
    if (!one || !other || !isInsideError(one, other)) continue;
    const at = placeAt(plan, ['measurements', index, 'after']);
    report({ at, data: { name: nameOf(metric), before, after } });
  }
}

/** All scores that the values of a plan can be: those of the periods, and of the time before and since its start. */
function scoresAround(
  metric: Entity<'metric'>,
  { data: { start } }: Entity<'plan'>,
  workspace: Workspace,
  today: string,
): readonly DatedScore[] {
  const { before, after } = start === undefined ? {} : beforeAfter(metric, start, workspace, today);
  const scores = [before, ...scoreOf(metric, workspace, today).periods, after];
  return scores.filter(score => score !== undefined);
}

/** Whether a change can be chance; undefined where nobody can tell. */
function isInsideError(before: DatedScore, after: DatedScore): boolean | undefined {
  return before.error === undefined || after.error === undefined
    ? undefined
    : !isSignificant(after.value - before.value, before.error, after.error);
}
