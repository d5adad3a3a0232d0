import type { Entity } from '../model/entity';
import type { StepModel } from '../model/journey';
import type { FeltPlace } from '../scores/felt';
import type { MetricScore } from '../scores/types';
import type { Span } from '../syntax/nodes';
import type { Languages } from './titles';
import type { MapFinding } from './types';

/** A finding with its place in the journey's file. */
export interface PlacedFinding extends Omit<MapFinding, 'source'> {
  readonly span: Span;
}

/** A persona whose name may head a curve. */
export interface NamedPersona {
  readonly id: string;
  readonly name: string;
}

/** How many of a touchpoint's checks are open, of how many that apply. */
export interface CheckCount {
  readonly open: number;
  readonly total: number;
}

/** What the map shows besides the journey's own model. */
export interface MapOptions extends Languages {
  /** In the journey's order. */
  readonly personas: readonly NamedPersona[];
  /** Those of the journey's own file. */
  readonly findings: readonly PlacedFinding[];
  /** By touchpoint id. */
  readonly checks: ReadonlyMap<string, CheckCount>;
  /** The scores of what a step is measured by. */
  readonly scoresAt: (step: StepModel) => readonly MetricScore[];
  /** What customers answered at the journey's places, where it can stand beside the sentiments. */
  readonly measured: readonly FeltPlace[];
  /** The steps that are weak by their scores. */
  readonly weak: ReadonlySet<Entity<'step'>>;
  readonly opportunities: readonly Entity<'opportunity'>[];
}
