import { type Entity, isKind } from '../model/entity';
import { isBetter } from '../scores/direction';
import { nameOf } from './parts/name';
import { placeAt, placeOfField } from './parts/place';
import { isInsideError, knownScores } from './parts/told-changes';
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
function checkTarget(metric: Entity<'metric'>, { report }: CheckContext): void {
  const scores = knownScores(metric);
  const [first, last] = [scores[0], scores.at(-1)];
  if (!first || !last || first === last || !isBetter(metric, first.value, last.value)) return;
  if (!isToldAsSuccess(metric, last.value) || !isInsideError(metric, first, last)) return;
  const data = { name: nameOf(metric), before: first.value, after: last.value };
  report({ at: placeOfField(metric, 'values'), data });
}

/** Short of its target nobody tells a success yet; without a target every step in the right direction is one. */
function isToldAsSuccess(metric: Entity<'metric'>, value: number): boolean {
  const { target } = metric.data;
  return target === undefined || value === target || isBetter(metric, target, value);
}

/** What a plan says it has changed. */
function checkPlan(plan: Entity<'plan'>, { workspace, report }: CheckContext): void {
  for (const [index, { metric: id, before, after }] of (plan.data.measurements ?? []).entries()) {
    const metric = id === undefined ? undefined : workspace.definitions('metric', id, plan.document)[0];
    if (!isKind(metric, 'metric') || before === undefined || after === undefined) continue;
    if (!isBetter(metric, before, after)) continue;
    const scores = knownScores(metric);
    const one = scores.find(({ value }) => value === before);
    const other = scores.findLast(({ value }) => value === after);
    if (!one || !other || !isInsideError(metric, one, other)) continue;
    const at = placeAt(plan, ['measurements', index, 'after']);
    report({ at, data: { name: nameOf(metric), before, after } });
  }
}
