import { filled } from '../escape/phrases';
import { shownSource } from '../model/source-path';
import { textIn } from '../model/text';
import { uniqueNames } from '../model/unique-names';
import type { FeltPlace } from '../scores/felt';
import { signedText, valueText } from '../scores/number-text';
import { datedText } from '../scores/text';
import type { StepColumn } from './columns';
import type { MapOptions } from './options';
import { measures } from './shapes/measures';
import { textWidth } from './text-width';
import { titleOf } from './titles';
import type { LooseMeasuredPoint, LooseMeasuredRun } from './types';
import { words } from './words';

/**
 * What customers answered, in the lane of the curves and on their scale: a run for each metric, and another one after every
 * step in which it was not measured. Metrics are never joined: they are answers to different questions.
 */
export function measuredRuns(
  columns: readonly StepColumn[],
  options: MapOptions,
): readonly LooseMeasuredRun[] {
  const { measured, contentLanguage } = options;
  const unique = uniqueNames();
  const placed = columns.map(column => pointsIn(column, options));
  return [...new Set(measured.map(({ score }) => score))].flatMap(score => {
    const { id = '', data } = score.metric;
    const steps = placed.map(points => points.filter(({ place }) => place.score === score));
    return joined(steps).map(run => ({
      key: unique(id),
      title: textIn(data.title, contentLanguage) || id,
      points: run.map(({ point }) => point),
    }));
  });
}

interface PlacedPoint {
  readonly place: FeltPlace;
  readonly point: LooseMeasuredPoint;
}

/** The points of a step stand side by side at its right, where no curve has a mark. */
function pointsIn(column: StepColumn, options: MapOptions): readonly PlacedPoint[] {
  const unique = uniqueNames();
  const places = options.measured.filter(({ step }) => step === column.step.entity);
  const { width } = measures.column;
  const room = (width / 2 - BESIDE) / places.length;
  return places.map((place, index) => {
    const { value, interval } = place.felt;
    const { metric, unit } = place.score;
    const label = valueText(place.here.value, unit, options.language);
    const point: LooseMeasuredPoint = {
      key: `${column.name}/${unique(`${metric.id ?? ''}/${place.touchpoint ?? ''}`)}`,
      step: column.key,
      stepTitle: titleOf(column.step.entity.data.title, column.step.entity.id, options),
      offset: width / 2 + BESIDE + room * (index + 0.5),
      value,
      ...(interval ? { interval } : {}),
      standing: place.standing,
      ...(textWidth(label, LABEL) <= room ? { label } : {}),
      title: nameOf(place, column, options),
      source: shownSource(column.step.entity.document, metric.document, metric.node),
    };
    return { place, point };
  });
}

/** How far from the middle of a step its measured points begin, in pixels: the curves' marks reach to there. */
const BESIDE = 46;

/** The size of the labels, in pixels. */
const LABEL = 10;

/** `Satisfaction, Checkout: 80% (67 to 88.8), n = 50 · on the scale of the curves +1.2` */
function nameOf(
  { score, here, felt, touchpoint }: FeltPlace,
  { step }: StepColumn,
  { language, contentLanguage }: MapOptions,
): string {
  const { id = '', data } = score.metric;
  const met = step.touchpoints.find(use => use.touchpoint.id === touchpoint)?.touchpoint;
  const where = met && (textIn(met.data.title, contentLanguage) || met.id);
  return filled(words.measuredAt[language], {
    what: [textIn(data.title, contentLanguage) || id, where ?? ''].filter(Boolean).join(', '),
    score: datedText(score, here, language),
    value: signedText(felt.value, '', language),
  });
}

/** Steps that follow each other, cut where one has nothing. */
function joined<T>(steps: readonly (readonly T[])[]): readonly (readonly T[])[] {
  const runs: T[][] = [];
  steps.forEach((points, index) => {
    if (points.length === 0) return;
    if ((steps[index - 1] ?? []).length > 0) runs.at(-1)?.push(...points);
    else runs.push([...points]);
  });
  return runs;
}
