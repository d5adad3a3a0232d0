import type { Config } from '../model/config';
import { type Entity, fieldOf } from '../model/entity';
import { isAsked } from '../scores/measure';
import { scoreOf } from '../scores/score';
import { itemsOf, type Span, valueAt } from '../syntax/nodes';
import { nameOf } from './parts/name';
import { placeAt, placeOfField } from './parts/place';
import type { RuleOptions } from './rule';
import { defineRule } from './rule';

const FEWEST = 30;

/** A score that so few customers have given that the next few would change it. */
export const smallSample = defineRule({
  id: 'small-sample',
  scope: 'metric',
  severity: 'warning',
  messages: {
    default: {
      en: 'The score {value} of “{name}” rests on {n} answers; fewer than {limit} are indicative at best. Collect more before it is shown or compared.',
      de: 'Der Wert {value} von „{name}“ beruht auf {n} Antworten; weniger als {limit} sind höchstens ein Anhaltspunkt. Erst mehr sammeln, dann zeigen oder vergleichen.',
      da: 'Værdien {value} for »{name}« bygger på {n} svar; færre end {limit} er højst vejledende. Saml flere, før den vises eller sammenlignes.',
    },
    measured: {
      en: 'The data of “{name}” holds {n} answers; fewer than {limit} are indicative at best. Collect more before a score is shown or compared.',
      de: 'Die Daten von „{name}“ enthalten {n} Antworten; weniger als {limit} sind höchstens ein Anhaltspunkt. Erst mehr sammeln, dann einen Wert zeigen oder vergleichen.',
      da: 'Dataene for »{name}« rummer {n} svar; færre end {limit} er højst vejledende. Saml flere, før en score vises eller sammenlignes.',
    },
  },
  check({ entity }, { workspace, today, config, options, report }) {
    if (!isAsked(entity)) return;
    const limit = limitOf(options, config);
    const { data, latest } = scoreOf(entity, workspace, today);
    if (data && latest?.n !== undefined && latest.n < limit) {
      const at = placeAt(entity, ['source', 'file']);
      report({ at, message: 'measured', data: { name: nameOf(entity), n: latest.n, limit } });
    }
    for (const { value, n, at } of samplesOf(entity)) {
      if (n < limit) report({ at, data: { name: nameOf(entity), value, n, limit } });
    }
  },
});

function limitOf({ min_answers: own }: RuleOptions, { data }: Config): number {
  return typeof own === 'number' ? own : (data.thresholds?.min_answers ?? FEWEST);
}

interface Sample {
  readonly value: number;
  readonly n: number;
  readonly at: Span;
}

function samplesOf(metric: Entity<'metric'>): readonly Sample[] {
  const list = fieldOf(metric, 'values');
  const isHere =
    list !== undefined && itemsOf(list).every(item => item.start >= list.start && item.end <= list.end);
  return itemsOf(list).flatMap((item): readonly Sample[] => {
    const [n, value] = [valueAt(item, 'n'), valueAt(item, 'value')];
    if (n?.kind !== 'scalar' || value?.kind !== 'scalar') return [];
    if (typeof n.value !== 'number' || typeof value.value !== 'number') return [];
    return [{ value: value.value, n: n.value, at: isHere ? n : placeOfField(metric, 'values') }];
  });
}
