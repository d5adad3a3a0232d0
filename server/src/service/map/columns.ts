import type { JourneyModel, StageModel, StepModel } from '../model/journey';
import { uniqueNames } from '../model/unique-names';
import { geometry } from './geometry';

/** A step with its place on the x axis. */
export interface StepColumn {
  readonly step: StepModel;
  /** The step's id made unique, or `#n` for the nth step while it has none. */
  readonly name: string;
  readonly key: string;
  readonly x: number;
}

/** A stage over its steps; a stage without steps is as wide as one step. */
export interface StageSpan {
  readonly stage: StageModel;
  readonly key: string;
  readonly x: number;
  readonly width: number;
  readonly steps: readonly StepColumn[];
}

/** Where each stage and step stands from left to right; x is 0 at the first stage's left. */
export function columnsOf(journey: JourneyModel): readonly StageSpan[] {
  const { width, gap, stageGap } = geometry.column;
  const [stageName, stepName] = [uniqueNames(), uniqueNames()];
  let [x, count] = [0, 0];
  return journey.stages.map((stage, index) => {
    const steps = stage.steps.map((step, place) => {
      count++;
      const name = stepName(step.entity.id ?? `#${count}`);
      return { step, name, key: `step/${name}`, x: x + place * (width + gap) };
    });
    const columns = Math.max(1, steps.length);
    const span = {
      stage,
      key: `stage/${stageName(stage.entity.id ?? `#${index + 1}`)}`,
      x,
      width: columns * width + (columns - 1) * gap,
      steps,
    };
    x += span.width + stageGap;
    return span;
  });
}
