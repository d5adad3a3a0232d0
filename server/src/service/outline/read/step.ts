import type { OutlineStep } from '../types';

/** A step that says nothing but its title. */
export function stepNamed(title: string): OutlineStep {
  return {
    title,
    sentiment: [],
    target: [],
    momentOfTruth: false,
    actions: [],
    thoughts: [],
    touchpoints: [],
    painPoints: [],
    needs: [],
  };
}
