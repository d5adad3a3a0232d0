import type { JourneyModel, StageModel, StepModel } from '../model/journey';
import { uniqueNames } from '../model/unique-names';

/** A step of the map. */
export interface StepColumn {
  readonly step: StepModel;
  /** The step's id made unique, or `#n` for the nth step while it has none. */
  readonly name: string;
  readonly key: string;
}

/** A stage over its steps. */
export interface StageSpan {
  readonly stage: StageModel;
  readonly key: string;
  readonly steps: readonly StepColumn[];
}

/** The stages and steps from left to right, each with its key. */
export function columnsOf(journey: JourneyModel): readonly StageSpan[] {
  const [stageName, stepName] = [uniqueNames(), uniqueNames()];
  let count = 0;
  return journey.stages.map((stage, index) => {
    const steps = stage.steps.map(step => {
      count++;
      const name = stepName(step.entity.id ?? `#${count}`);
      return { step, name, key: `step/${name}` };
    });
    return { stage, key: `stage/${stageName(stage.entity.id ?? `#${index + 1}`)}`, steps };
  });
}
