import type { StepModel } from '../model/journey';
import { feltIn } from '../model/sentiment';
import { defineRule } from './rule';

/** With fewer steps, equal values say little. */
const FEWEST_STEPS = 4;

/** A journey in which the customer feels the same in every step. */
export const flatSentiment = defineRule({
  id: 'flat-sentiment',
  scope: 'journey',
  severity: 'warning',
  messages: {
    default: {
      en: 'All {count} steps have the same sentiment. Rate each step by what customers say about it.',
      de: 'Alle {count} Schritte haben das gleiche „sentiment“. Jeden danach bewerten, was Kundinnen und Kunden dazu sagen.',
      da: 'Alle {count} trin har samme stemning. Vurdér hvert trin ud fra, hvad kunderne siger om det.',
    },
  },
  check({ steps }, { report }) {
    const [first] = steps;
    const place = first && feltIn(first.entity, 'current')[0]?.node;
    if (!place || steps.length < FEWEST_STEPS || !isFlat(steps)) return;
    report({ at: place, data: { count: steps.length } });
  },
});

/** Whether each persona feels the same throughout; a step that leaves one out breaks the line. */
function isFlat(steps: readonly StepModel[]): boolean {
  // Most lines bend early: that one does tells already what all together would.
  const first = feltIn((steps[0] as StepModel).entity, 'current').map(({ persona }) => persona);
  return (
    first.every(persona => isFlatFor(persona, steps)) &&
    personasIn(steps).every(persona => isFlatFor(persona, steps))
  );
}

function isFlatFor(persona: string | undefined, [first, ...others]: readonly StepModel[]): boolean {
  const value = first && valueFor(first, persona);
  return value !== undefined && others.every(step => valueFor(step, persona) === value);
}

function personasIn(steps: readonly StepModel[]): readonly (string | undefined)[] {
  const named = new Set(
    steps.flatMap(({ entity }) => feltIn(entity, 'current')).flatMap(({ persona }) => persona ?? []),
  );
  return named.size > 0 ? [...named] : [undefined];
}

function valueFor({ entity }: StepModel, wanted: string | undefined): number | undefined {
  return feltIn(entity, 'current').find(({ persona }) => persona === undefined || persona === wanted)?.value;
}
