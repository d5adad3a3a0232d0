import type { JourneyModel, StageModel, StepModel } from '../model/journey';
import { onGrounds } from '../model/once';
import { placeOf } from '../model/source-path';
import { uniqueNames } from '../model/unique-names';

/**
 * A step of the map. As long as the step is the same, is called the same, and stands in the same place and phase, it is
 * the same object: what is drawn of it is kept by it.
 */
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
    const key = `stage/${stageName(stage.entity.id ?? `#${index + 1}`)}`;
    const names = stage.steps.map(({ entity }) => {
      count++;
      return stepName(entity.id ?? `#${count}`);
    });
    return spanOf(stage, key, names);
  });
}

const spans = onGrounds<StageModel, StageSpan>();

/** Where a stage stands and is called as before, nothing in it has to be asked where it stands. */
function spanOf(stage: StageModel, key: string, names: readonly string[]): StageSpan {
  const { document, node } = stage.entity;
  return spans(stage, [key, placeOf(document, node).path, ...names], () => ({
    stage,
    key,
    steps: stage.steps.map((step, index) => columnOf(step, names[index] ?? '')),
  }));
}

const columns = onGrounds<StepModel, StepColumn>();

function columnOf(step: StepModel, name: string): StepColumn {
  const { document, node } = step.entity;
  const grounds = [name, placeOf(document, node).path, step.stage.data.phase];
  return columns(step, grounds, () => ({ step, name, key: `step/${name}` }));
}
