import { idIn } from '../data/columns';
import { redacted } from '../data/personal';
import { touchpointById } from '../model/touchpoint';
import type { Workspace } from '../model/workspace';
import { type DatedScore, LEAST_SHOWN, type MetricScore } from './types';

/** By what a data file can tell its answers apart. */
export type Grouping = 'touchpoints' | 'steps' | 'personas';

/**
 * The groups of a score that may be passed on. A name that the workspace does not know may be a person’s where few answers
 * stand behind it: such a group is left out, and its answers are in the score as a whole.
 */
export function toldGroups(
  score: MetricScore,
  by: Grouping,
  workspace: Workspace,
): ReadonlyMap<string, DatedScore> {
  const told = [...score[by]].filter(
    ([name, { n = 0 }]) => n >= LEAST_SHOWN || isKnown(idIn(name), by, score, workspace),
  );
  return new Map(told.map(([name, dated]) => [redacted(name), dated]));
}

function isKnown(
  id: string,
  by: Grouping,
  { metric: { document } }: MetricScore,
  workspace: Workspace,
): boolean {
  if (by === 'steps') return workspace.all('step').some(step => step.id === id);
  if (by === 'personas') return workspace.definitions('persona', id, document).length > 0;
  return touchpointById(id, document, workspace).known;
}
