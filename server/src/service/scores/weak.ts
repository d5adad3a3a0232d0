import { isSignificant } from '../metrics/difference';
import { pooled, type SureScore } from '../metrics/pooled';
import { scaleOf } from '../model/data-files';
import { derivedByDay } from '../model/derived';
import type { JourneyDocument } from '../model/document';
import type { Entity } from '../model/entity';
import type { FileMemory } from '../model/file-memory';
import type { Workspace } from '../model/workspace';
import { isBetter, meetsTarget } from './direction';
import { type PlaceScore, placeScores } from './places';

/** A place of a journey at which a score is bad. */
export interface WeakScore extends PlaceScore {
  /** The target that it does not reach. */
  readonly target: number | undefined;
  /** What the rest of the journey reaches, where this is worse and that is more than chance. */
  readonly others: number | undefined;
}

/**
 * Where a journey is weak by what was measured: under the target, or worse than its other touchpoints by more than
 * chance. In the order of the journey; nothing in a file that holds none.
 *
 * @param today `yyyy-mm-dd`
 */
export function weakScores(
  { memory }: JourneyDocument,
  workspace: Workspace,
  today: string,
): readonly WeakScore[] {
  return weakIn(memory, workspace, today);
}

/** The steps in which something is weak by enough answers to be sure. */
export function weakSteps(
  document: JourneyDocument,
  workspace: Workspace,
  today: string,
): ReadonlySet<Entity<'step'>> {
  const sure = weakScores(document, workspace, today).filter(({ standing }) => standing === 'shown');
  return new Set(sure.map(({ step }) => step));
}

const weakIn = derivedByDay(({ document }: FileMemory, workspace, today): readonly WeakScore[] => {
  const places = placeScores(document, workspace, today);
  return places.flatMap(place => {
    const { metric } = place.score;
    const target = meetsTarget(metric, place.here.value) === false ? metric.data.target : undefined;
    const others = betterOthers(place, places, workspace);
    return target === undefined && others === undefined ? [] : [{ ...place, target, others }];
  });
}, areSame);

/** What the other places reach that are measured alike; undefined where this one is no worse, or may not be. */
function betterOthers(
  place: PlaceScore,
  places: readonly PlaceScore[],
  workspace: Workspace,
): number | undefined {
  const own = sure(place);
  if (!own) return undefined;
  const measure = measureOf(place, workspace);
  const others = places.filter(
    each => measureOf(each, workspace) === measure && placeOf(each) !== placeOf(place),
  );
  const rest = pooled(others.flatMap(each => sure(each) ?? []));
  if (!rest || !isBetter(place.score.metric, own.value, rest.value)) return undefined;
  return isSignificant(rest.value - own.value, own.error, rest.error) ? rest.value : undefined;
}

/** An indication is compared with nothing, nor is a figure that nobody was asked for. */
function sure({ score, here: { value, n, error }, standing }: PlaceScore): SureScore | undefined {
  const isSure = score.isAsked && standing === 'shown' && n !== undefined && error !== undefined;
  return isSure ? { value, n, error } : undefined;
}

/** Only what was asked in the same way can be compared. */
function measureOf({ score: { metric, unit } }: PlaceScore, workspace: Workspace): string {
  const { type, method = '' } = metric.data;
  const { min, max } = scaleOf(metric, workspace) ?? {};
  return [type, unit, method, min, max].join(' ');
}

function placeOf({ step, touchpoint }: PlaceScore): unknown {
  return touchpoint ?? step;
}

function areSame(a: readonly WeakScore[], b: readonly WeakScore[]): boolean {
  return a.length === b.length && a.every((one, index) => isSame(one, b[index]));
}

function isSame(a: WeakScore, b: WeakScore | undefined): boolean {
  return a.score === b?.score && placeOf(a) === placeOf(b) && a.step === b.step && a.others === b.others;
}
