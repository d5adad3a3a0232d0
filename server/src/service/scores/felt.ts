import { scaleOf, surveyOf } from '../model/data-files';
import type { JourneyDocument } from '../model/document';
import type { Entity } from '../model/entity';
import type { Workspace } from '../model/workspace';
import { isToFall } from './direction';
import { isAsked, isNet, unitOf } from './measure';
import { type PlaceScore, placeScores } from './places';

/** A score on the scale of sentiments, −2 (the worst score that can be) to 2 (the best); unrounded. */
export interface FeltScore {
  readonly value: number;
  /** The 95 % interval, cut off at the ends of the scale; missing where it is unknown. */
  readonly interval?: { readonly low: number; readonly high: number };
}

/** What customers answered at a place of a journey, and where that stands on the scale of sentiments. */
export interface FeltPlace extends PlaceScore {
  readonly felt: FeltScore;
}

/** The scores of a journey's places that can stand beside its sentiments. @param today `yyyy-mm-dd` */
export function feltPlaces(
  document: JourneyDocument,
  workspace: Workspace,
  today: string,
): readonly FeltPlace[] {
  return placeScores(document, workspace, today).flatMap(place => {
    const felt = feltScore(place, workspace);
    return felt ? [{ ...place, felt }] : [];
  });
}

/** Half of the width of the sentiment scale. */
const BEST = 2;

/**
 * Where a score stands on the scale of sentiments: in proportion, from the worst that it can be at −2 to the best at 2. An NPS
 * of 0, a CSAT of 50 % and a mean of 4 on a scale of 1 to 7 are neutral. Of a score of which less is better, the lowest is
 * the best. It tells where scores stand on their own scales, not that people feel the same who give the same score to
 * different questions.
 *
 * @returns undefined of figures that customers are not asked for, where nobody says on which scale they were asked, and of
 *   values that lie outside of it
 */
function feltScore({ score: { metric }, here }: PlaceScore, workspace: Workspace): FeltScore | undefined {
  const { min, max } = rangeOf(metric, workspace) ?? { min: 0, max: 0 };
  if (min >= max || here.value < min || here.value > max) return undefined;
  const felt = (value: number) => {
    const share = (value - min) / (max - min);
    const place = 2 * BEST * (isToFall(metric) ? 1 - share : share) - BEST;
    return Math.max(-BEST, Math.min(BEST, place));
  };
  const ends = [here.low ?? Number.NaN, here.high ?? Number.NaN];
  if (!ends.every(Number.isFinite)) return { value: felt(here.value) };
  const [low = 0, high = 0] = ends.map(felt).sort((a, b) => a - b);
  return { value: felt(here.value), interval: { low, high } };
}

const ASKED: ReadonlySet<string> = new Set(['nps', 'csat', 'ces', 'custom']);

/** Between what a score can lie; undefined where it has no ends, or nobody knows them. */
function rangeOf(
  metric: Entity<'metric'>,
  workspace: Workspace,
): { readonly min: number; readonly max: number } | undefined {
  const { type = 'custom', source } = metric.data;
  if (!isAsked(metric) || !ASKED.has(type)) return undefined;
  if (isNet(metric)) return { min: -100, max: 100 };
  // From a file it is always the share that is computed, whatever the unit is called.
  if (unitOf(metric) === '%' || (type === 'csat' && source !== undefined)) return { min: 0, max: 100 };
  if (type !== 'custom') return scaleOf(metric, workspace);
  const { min, max } = surveyOf(metric, workspace)?.scale ?? {};
  return min === undefined || max === undefined ? undefined : { min, max };
}
