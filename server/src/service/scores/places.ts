import { idIn } from '../data/columns';
import { derivedByDay } from '../model/derived';
import type { JourneyDocument } from '../model/document';
import type { Entity } from '../model/entity';
import type { FileMemory } from '../model/file-memory';
import { type JourneyModel, journeyOf, type StepModel } from '../model/journey';
import { metricsAt } from '../model/step-metrics';
import type { Workspace } from '../model/workspace';
import { scoreOf, standingOf } from './score';
import type { DatedScore, MetricScore, Standing } from './types';

/** What a metric says of one place of a journey. */
export interface PlaceScore {
  readonly score: MetricScore;
  /** The value there. */
  readonly here: DatedScore;
  /** Never of fewer answers than may be shown. */
  readonly standing: Exclude<Standing, 'hidden'>;
  /** The first step in which customers come by. */
  readonly step: Entity<'step'>;
  /** The id of the touchpoint that is measured; undefined where it is the step as a whole. */
  readonly touchpoint: string | undefined;
}

/**
 * What is measured in a journey step by step: each metric once at a touchpoint or a step. Too few answers say nothing.
 * Nothing of a file that holds no journey.
 *
 * @param today `yyyy-mm-dd`
 */
export function placeScores(
  { memory }: JourneyDocument,
  workspace: Workspace,
  today: string,
): readonly PlaceScore[] {
  return placesIn(memory, workspace, today);
}

const placesIn = derivedByDay(({ document }: FileMemory, workspace, today): readonly PlaceScore[] => {
  const journey = journeyOf(document, workspace);
  return journey ? scoresIn(journey, workspace, today) : [];
});

function scoresIn(journey: JourneyModel, workspace: Workspace, today: string): readonly PlaceScore[] {
  const split = splitScores(journey, workspace, today);
  const met = new Map<MetricScore, Set<string>>();
  return journey.steps
    .flatMap(step => [...ownScores(step, split, workspace, today), ...groupsAt(step, split)])
    .flatMap(({ here, ...place }): readonly PlaceScore[] => {
      const standing = standingOf(here, place.score.isAsked);
      const name = place.touchpoint ?? `step ${place.step.id}`;
      const seen = met.get(place.score) ?? new Set();
      if (standing === 'hidden' || seen.has(name)) return [];
      met.set(place.score, seen.add(name));
      return [{ ...place, here, standing }];
    });
}

type Candidate = Omit<PlaceScore, 'standing'>;

/** The scores whose file says itself where each answer was given, by the ids of touchpoints and of steps. */
type SplitScores = ReadonlyMap<MetricScore, Groups>;

interface Groups {
  readonly touchpoints: ReadonlyMap<string, DatedScore>;
  readonly steps: ReadonlyMap<string, DatedScore>;
}

function splitScores({ document }: JourneyModel, workspace: Workspace, today: string): SplitScores {
  const shared = workspace
    .visible('metric', document)
    .filter(metric => metric.document === document || metric.document.kind === 'metrics')
    .filter(({ data }) => (data.touchpoint ?? data.step) === undefined && data.source !== undefined);
  const scores = shared.map(metric => scoreOf(metric, workspace, today));
  return new Map(
    scores
      .filter(({ isAsked, touchpoints, steps }) => isAsked && touchpoints.size + steps.size > 0)
      .map(score => [score, { touchpoints: byId(score.touchpoints), steps: byId(score.steps) }] as const),
  );
}

function byId(groups: ReadonlyMap<string, DatedScore>): ReadonlyMap<string, DatedScore> {
  return new Map([...groups].map(([name, score]) => [idIn(name), score]));
}

function groupsAt(step: StepModel, split: SplitScores): readonly Candidate[] {
  const { entity } = step;
  return [...split].flatMap(([score, { touchpoints, steps }]): readonly Candidate[] => {
    const whole = steps.get(entity.id ?? '');
    const parts = step.touchpoints.flatMap(({ touchpoint: { id } }) => {
      const here = touchpoints.get(id);
      return here ? [{ score, here, step: entity, touchpoint: id }] : [];
    });
    return whole ? [{ score, here: whole, step: entity, touchpoint: undefined }, ...parts] : parts;
  });
}

function ownScores(
  step: StepModel,
  split: SplitScores,
  workspace: Workspace,
  today: string,
): readonly Candidate[] {
  return metricsAt(step, workspace).flatMap(metric => {
    const score = scoreOf(metric, workspace, today);
    const here = score.latest;
    // What only is named there, such as the value of a customer, tells more of everything else.
    const isMeasuredHere = score.isAsked || (metric.data.touchpoint ?? metric.data.step) !== undefined;
    if (!here || !isMeasuredHere || split.has(score)) return [];
    return [{ score, here, step: step.entity, touchpoint: touchpointOf(metric, step) }];
  });
}

function touchpointOf({ id = '', data }: Entity<'metric'>, { touchpoints }: StepModel): string | undefined {
  const measured = touchpoints.find(
    ({ touchpoint }) => touchpoint.id === data.touchpoint || touchpoint.data.metrics?.includes(id),
  );
  return measured?.touchpoint.id;
}
