import { entitiesOf } from '../model/by-kind';
import { derived } from '../model/derived';
import { minutesIn, minutesPer } from '../model/duration';
import { ancestor, type Entity } from '../model/entity';
import type { FileMemory } from '../model/file-memory';
import { grouped } from '../model/grouped';
import type { Workspace } from '../model/workspace';
import { rounded } from '../scores/number-text';
import { scoreOf } from '../scores/score';
import { nameOf } from './parts/name';
import { placeOfField } from './parts/place';
import { defineRule, type Subjects } from './rule';

/** A touchpoint where customers wait longer for an answer than they should. */
export const missedResponseTarget = defineRule({
  id: 'missed-response-target',
  scope: 'touchpoint',
  severity: 'warning',
  messages: {
    default: {
      en: 'At the touchpoint “{name}” an answer takes {value} {unit}, longer than the target of {target|durationDative} (metric “{metric}”).',
      de: 'Am Touchpoint „{name}“ dauert eine Antwort {value} {unit}, länger als das Ziel von {target|durationDative} (Kennzahl „{metric}“).',
      da: 'Ved berøringspunktet »{name}« tager et svar {value} {unit}; målet er {target|durationDative} (nøgletallet »{metric}«).',
    },
  },
  check(subject, { workspace, today, report }) {
    const { entity, resolved } = subject;
    // A target that is inherited is reported where it is written.
    const target = entity.data.response_time_target;
    const limit = minutesIn(target);
    if (target === undefined || limit === undefined) return;
    for (const metric of metricsOf(subject, workspace)) {
      const { unit = '' } = metric.data;
      const value = scoreOf(metric, workspace, today).latest?.value;
      const minutes = minutesPer(unit);
      if (value === undefined || minutes === undefined || value * minutes <= limit) continue;
      const data = {
        name: nameOf(entity) || resolved.id,
        value: rounded(value),
        unit,
        target,
        metric: nameOf(metric),
      };
      report({ at: placeOfField(entity, 'response_time_target'), data });
    }
  },
});

/** The response times that are measured here: named by the touchpoint, naming it, or those of its step. */
function metricsOf(
  { entity, resolved }: Subjects['touchpoint'],
  workspace: Workspace,
): readonly Entity<'metric'>[] {
  const times = workspace
    .visible('metric', entity.document)
    .filter(({ data }) => data.type === 'response_time');
  if (times.length === 0) return [];
  const named = new Set(resolved.data.metrics ?? []);
  const step = stepOf(entity, workspace);
  const inStep = new Set(step?.data.metrics ?? []);
  const isOfStep = ({ document, data }: Entity<'metric'>) =>
    step?.id !== undefined && document === step.document && data.step === step.id;
  return times.filter(metric => {
    const { id = '', data } = metric;
    return named.has(id) || data.touchpoint === resolved.id || inStep.has(id) || isOfStep(metric);
  });
}

/** The step that a touchpoint answers in, if no other touchpoint there could be the one that is measured. */
function stepOf(entity: Entity<'touchpoint'>, workspace: Workspace): Entity<'step'> | undefined {
  const step = ancestor(entity, 'step');
  const all = step && answering(entity.document.memory, workspace).get(step);
  return all?.length === 1 ? step : undefined;
}

/** The touchpoints with a target, by the step that they stand in. */
const answering = derived(({ document }: FileMemory) => {
  const timed = entitiesOf(document, 'touchpoint').filter(({ data }) => data.response_time_target);
  return grouped(timed, ({ parent }) => parent);
});
