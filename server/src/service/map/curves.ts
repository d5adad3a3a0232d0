import { onceWhileSame } from '../model/once';
import { feltIn, type SentimentKind } from '../model/sentiment';
import { placeOf } from '../model/source-path';
import type { BuiltInLanguage } from '../model/text';
import type { StepColumn } from './columns';
import type { MapOptions, NamedPersona } from './options';
import { everybody, sentimentLabels, titleOf } from './titles';
import type { LooseCurve, LoosePoint, MapContent } from './types';

/** The id of the curve of a journey that gives one value for everybody. */
export const EVERYBODY = 'all';

/**
 * The curves of a journey, what is before what is wanted. Values by persona make a curve for each persona, for
 * whom a plain number counts as well; plain numbers alone make one curve for all.
 */
export function curvesOf(columns: readonly StepColumn[], options: MapOptions): readonly LooseCurve[] {
  return (['current', 'target'] as const).flatMap(kind =>
    whose(columns, kind, options).flatMap(({ id, name }): readonly LooseCurve[] => {
      const points = columns.flatMap(column => pointOf(column, kind, id, options));
      return points.length > 0 ? [{ id, title: name, kind, points }] : [];
    }),
  );
}

/** What the whole values are called. */
export function ticksIn({ language }: MapOptions): MapContent['ticks'] {
  return sentimentLabels.map(([value, label]) => ({ value, label: label[language] }));
}

/** Nobody but `all` where no value names a persona; else the journey's personas, and whoever else is named. */
function whose(
  columns: readonly StepColumn[],
  kind: SentimentKind,
  { language, personas }: MapOptions,
): readonly NamedPersona[] {
  const named = columns
    .flatMap(({ step }) => feltIn(step.entity, kind))
    .flatMap(({ persona }) => (persona === undefined ? [] : [persona]));
  if (named.length === 0) return [{ id: EVERYBODY, name: everybody[language] }];
  const others = [...new Set(named)].filter(id => !personas.some(persona => persona.id === id));
  return [...personas, ...others.map(id => ({ id, name: id }))];
}

/** What is felt in a step, each value with the kind and the persona of its curve. */
interface FeltPoint {
  readonly kind: SentimentKind;
  /** Undefined where it is on every persona's curve. */
  readonly persona: string | undefined;
  readonly point: LoosePoint;
}

function pointOf(
  column: StepColumn,
  kind: SentimentKind,
  persona: string,
  { language, contentLanguage }: MapOptions,
): readonly LoosePoint[] {
  const felt = pointsIn(column, language, contentLanguage).find(
    one => one.kind === kind && (one.persona === undefined || one.persona === persona),
  );
  return felt ? [felt.point] : [];
}

const pointsIn = onceWhileSame(
  (
    { step: { entity }, key }: StepColumn,
    language: BuiltInLanguage,
    contentLanguage: string,
  ): readonly FeltPoint[] => {
    const stepTitle = titleOf(entity.data.title, entity.id, { language, contentLanguage });
    return (['current', 'target'] as const).flatMap(kind =>
      feltIn(entity, kind).map(({ persona, value, node }) => {
        const source = placeOf(entity.document, node);
        return { kind, persona, point: { step: key, stepTitle, value, source } };
      }),
    );
  },
);
