import type { StepModel } from '../model/journey';
import { type Felt, feltIn } from '../model/sentiment';
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
  const all = steps.map(({ entity }) => feltIn(entity, 'current'));
  const named = new Set(all.flat().flatMap(({ persona }) => persona ?? []));
  const personas = named.size > 0 ? [...named] : [undefined];
  return personas.every(persona => {
    const values = all.map(feelings => valueFor(feelings, persona));
    return values[0] !== undefined && values.every(value => value === values[0]);
  });
}

function valueFor(feelings: readonly Felt[], wanted: string | undefined): number | undefined {
  return feelings.find(({ persona }) => persona === undefined || persona === wanted)?.value;
}
