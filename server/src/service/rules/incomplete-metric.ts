import { isOnePopulation } from '../metrics/population';
import { entitiesOf } from '../model/by-kind';
import type { Entity } from '../model/entity';
import { insertFix } from './parts/insert';
import { nameOf } from './parts/name';
import { placeOf, placeOfField } from './parts/place';
import { questionFor } from './parts/placeholder';
import { leftOut } from './parts/written';
import { defineRule } from './rule';

/** A metric of which nobody can tell whether it is good, or two that contradict each other. */
export const incompleteMetric = defineRule({
  id: 'incomplete-metric',
  scope: 'metric',
  severity: 'warning',
  messages: {
    default: {
      en: 'The metric “{name}” lacks: {keys}.',
      de: 'Der Kennzahl „{name}“ fehlt: {keys}.',
      da: 'Nøgletallet »{name}« mangler: {keys}.',
    },
    populations: {
      en: 'The churn rate “{name}” and the retention rate “{other}” are not of the same customers: they do not add to 100. Use the same start and period.',
      de: 'Die Abwanderungsrate „{name}“ und die Bindungsrate „{other}“ betreffen nicht denselben Kundenkreis: sie ergeben nicht 100. Denselben Anfangsbestand und Zeitraum verwenden.',
      da: 'Frafaldsraten »{name}« og fastholdelsesraten »{other}« gælder ikke de samme kunder: De giver ikke 100 tilsammen. Brug samme startantal og periode.',
    },
  },
  fixes: [
    insertFix('metric', (key, metric, { workspace }) => {
      if (key === 'direction') return directionOf(metric);
      if (key === 'period') return 'quarter';
      return key === 'target' ? targetOf(metric) : questionFor('owner', metric.document, workspace);
    }),
  ],
  check({ entity }, { report }) {
    const name = nameOf(entity);
    const keys = leftOut(entity, ['target', 'direction', 'period', 'owner']);
    if (keys.length > 0) report({ at: placeOf(entity), data: { name, keys } });
    const other = contradicted(entity);
    if (!other) return;
    const at = placeOfField(entity, 'inputs');
    report({ at, message: 'populations', data: { name, other: nameOf(other) } });
  },
});

/** The retention rate of the same file that this churn rate does not fit to, where it fits to none. */
function contradicted(ccr: Entity<'metric'>): Entity<'metric'> | undefined {
  if (ccr.data.type !== 'ccr' || ccr.data.inputs === undefined) return undefined;
  const rates = entitiesOf(ccr.document, 'metric').filter(
    ({ data }) => data.type === 'crr' && data.inputs !== undefined,
  );
  return rates.some(crr => fits(crr, ccr)) ? undefined : rates[0];
}

function fits(crr: Entity<'metric'>, ccr: Entity<'metric'>): boolean {
  const [one, other] = [crr.data.period, ccr.data.period];
  const isSamePeriod = one === undefined || other === undefined || one === other;
  return isSamePeriod && isOnePopulation(crr.data.inputs ?? {}, ccr.data.inputs ?? {});
}

/** Less is better of these. */
const DOWN: ReadonlySet<string> = new Set(['ttr', 'ccr', 'aht', 'ticket_volume']);

function directionOf({ data }: Entity<'metric'>): string {
  if (data.polarity !== undefined) return data.polarity === 'low_is_good' ? 'down' : 'up';
  return DOWN.has(data.type ?? '') ? 'down' : 'up';
}

/** Not to get worse, until somebody aims higher. */
function targetOf({ data }: Entity<'metric'>): number {
  return data.values?.at(-1)?.value ?? data.value ?? data.baseline ?? 0;
}
