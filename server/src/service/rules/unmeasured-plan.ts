import type { Entity } from '../model/entity';
import { insertPair } from '../syntax/edit/pairs';
import type { TextEdit } from '../syntax/edit/text-edit';
import { ownPairOf } from '../syntax/nodes';
import { addKeys } from './parts/insert';
import { knownValue, type Measurement, measurementsOf, metricById, metricFor } from './parts/measurements';
import { nameOf } from './parts/name';
import { entityOf, placeOf } from './parts/place';
import { dateOfDay } from './parts/plan-calendar';
import { daysOf } from './parts/plan-days';
import { isLeftOut } from './parts/written';
import { defineRule, type Finding, type FixContext, type PlanSubject } from './rule';

/** A plan of which nobody will be able to say whether it has helped. */
export const unmeasuredPlan = defineRule({
  id: 'unmeasured-plan',
  scope: 'plan',
  severity: 'warning',
  messages: {
    default: {
      en: 'The plan “{name}” measures nothing. State under “measurements” a metric with its value before and after.',
      de: 'Der Plan „{name}“ misst nichts. Bei „measurements“ eine Kennzahl mit ihrem Wert vorher und nachher angeben.',
      da: 'Planen »{name}« måler ingenting. Angiv under »measurements« et nøgletal med dets værdi før og efter.',
    },
    value: {
      en: 'The measurement “{metric}” lacks: {keys}. Without both values nobody can tell what has changed.',
      de: 'Der Messung „{metric}“ fehlt: {keys}. Ohne beide Werte ist nicht zu erkennen, was sich geändert hat.',
      da: 'Målingen »{metric}« mangler: {keys}. Uden begge værdier kan ingen se, hvad der har ændret sig.',
    },
  },
  fixes: [
    {
      title: { en: 'Insert {keys}', de: '{keys} einfügen', da: 'Indsæt {keys}' },
      edits: insertMeasurement,
    },
  ],
  check(plan, { today, report }) {
    const { entity } = plan;
    const name = nameOf(entity);
    if (isLeftOut(entity, 'measurements')) {
      report({ at: placeOf(entity), data: { name, keys: ['measurements'] } });
      return;
    }
    // The value after can be there when the plan is over.
    const wanted = isStillGoing(plan, today) ? (['before'] as const) : (['before', 'after'] as const);
    for (const measurement of measurementsOf(entity)) {
      const keys = wanted.filter(key => !measurement.has(key));
      const data = { metric: measurement.metric ?? name, keys };
      if (keys.length > 0) report({ at: headOf(measurement), message: 'value', data });
    }
  },
});

/** Whether the plan is known to end today or later. */
function isStillGoing({ entity, steps }: PlanSubject, today: string): boolean {
  const last = entity.data.length ?? Math.max(...steps.map(step => daysOf(step)?.[1] ?? 0));
  const end = dateOfDay(entity, last);
  return end !== undefined && end >= today;
}

function headOf({ node }: Measurement) {
  return ownPairOf(node, 'metric')?.value ?? node;
}

function insertMeasurement(finding: Finding, { workspace, today }: FixContext) {
  const plan = entityOf(finding, 'plan');
  if (!plan) return undefined;
  if (finding.message === 'value') return addValues(plan, finding, workspace);
  const metric = metricFor(plan, workspace);
  const steps = plan.document.entities.filter(each => each.parent === plan) as PlanSubject['steps'];
  const keys = isStillGoing({ entity: plan, steps }, today) ? ['before'] : ['before', 'after'];
  const values = Object.fromEntries(keys.map(key => [key, knownValue(key, metric)]));
  const id = metric?.id;
  return addKeys(plan, { measurements: [id === undefined ? values : { metric: id, ...values }] });
}

function addValues(
  plan: Entity<'plan'>,
  { document, data, span }: Finding,
  workspace: FixContext['workspace'],
) {
  const found = measurementsOf(plan).find(({ node }) => node.start <= span.start && span.end <= node.end);
  if (!found) return undefined;
  const metric = metricById(found.metric, plan, workspace);
  const source = document.text.getText();
  const keys = [data.keys ?? []].flat().map(String);
  const edits = keys.flatMap((key): readonly TextEdit[] => {
    const above = key === 'before' ? 'metric' : undefined;
    return [insertPair(source, found.node, key, knownValue(key, metric), above) ?? []].flat();
  });
  return edits.length === keys.length ? [{ document, edits }] : undefined;
}
