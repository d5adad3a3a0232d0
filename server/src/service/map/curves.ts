import { sourceOf } from '../model/document';
import { feltIn, type SentimentKind } from '../model/sentiment';
import type { StepColumn } from './columns';
import { geometry } from './geometry';
import type { MapOptions, NamedPersona } from './options';
import { everybody, sentimentLabels, titleOf } from './titles';
import type { CurvePoint, SentimentCurve, SentimentScale } from './types';

/** The id of the curve of a journey that gives one value for everybody. */
export const EVERYBODY = 'all';

/**
 * The curves of a journey, what is before what is wanted. Values by persona make a curve for each persona, for
 * whom a plain number counts as well; plain numbers alone make one curve for all.
 *
 * @param top where the lane begins, in pixels
 */
export function curvesOf(
  columns: readonly StepColumn[],
  top: number,
  options: MapOptions,
): readonly SentimentCurve[] {
  return (['current', 'target'] as const).flatMap(kind =>
    whose(columns, kind, options).flatMap(({ id, name }): readonly SentimentCurve[] => {
      const points = columns.flatMap(column => pointOf(column, kind, id, top, options));
      return points.length > 0 ? [{ id, title: name, kind, points }] : [];
    }),
  );
}

/** The grid of a lane that begins at `top`. */
export function scaleOf(top: number, { language }: MapOptions): SentimentScale {
  return {
    ticks: sentimentLabels.map(([value, label]) => ({ value, y: yOf(value, top), label: label[language] })),
  };
}

/** The height of a value, −2 … 2, in a lane that begins at `top`. */
export function yOf(value: number, top: number): number {
  const { height, inset } = geometry.sentiment;
  return top + inset + ((2 - value) * (height - 2 * inset)) / 4;
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

function pointOf(
  { step: { entity }, key, x }: StepColumn,
  kind: SentimentKind,
  persona: string,
  top: number,
  languages: MapOptions,
): readonly CurvePoint[] {
  const felt = feltIn(entity, kind).find(one => one.persona === undefined || one.persona === persona);
  if (!felt) return [];
  const { value, node } = felt;
  return [
    {
      step: key,
      stepTitle: titleOf(entity.data.title, entity.id, languages),
      x: x + geometry.column.width / 2,
      y: yOf(value, top),
      value,
      source: sourceOf(entity.document, node),
    },
  ];
}
