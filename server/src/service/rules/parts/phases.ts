import type { StageModel } from '../../model/journey';

/** Where a stage lies in relation to the purchase, in their order. */
export const PHASES = ['before', 'during', 'after'] as const;
export type Phase = (typeof PHASES)[number];

/** Where each stage of the five-stage model lies. */
const MODEL_STAGE_PHASES: Readonly<Record<string, Phase>> = {
  awareness: 'before',
  evaluation: 'before',
  purchase: 'during',
  use: 'after',
  loyalty: 'after',
};

/** The phase of a model stage; undefined for a word that is none. */
export function phaseOfModelStage(stage: string | undefined): Phase | undefined {
  return stage === undefined ? undefined : MODEL_STAGE_PHASES[stage];
}

/** 0 for before, 1 for during, 2 for after the purchase; undefined where a stage has no valid phase. */
export function rankOf({ entity }: StageModel): number | undefined {
  const rank = PHASES.indexOf(entity.data.phase as Phase);
  return rank < 0 ? undefined : rank;
}
