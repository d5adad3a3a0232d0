import type { JourneyDocument } from '../model/document';
import type { Workspace } from '../model/workspace';
import { type Change, changesBetween } from './changes';
import { type CurvePair, curvePairs } from './curves';
import { type Matches, matchThings } from './match';
import { readThings } from './read';
import type { Thing } from './thing';

/** A file in one of the two states that are compared, with the files that it sees there. */
export interface Side {
  readonly document: JourneyDocument;
  readonly workspace: Workspace;
}

/** What is different between two states of a file, or between a journey and its future variant. */
export interface ModelDiff {
  readonly older: Side;
  readonly newer: Side;
  readonly before: Thing;
  readonly after: Thing;
  readonly matches: Matches;
  /** In the order of the newer file, each difference at every place where it shows. */
  readonly changes: readonly Change[];
  /** Of journeys. */
  readonly curves: readonly CurvePair[];
}

/**
 * Compares what two files say, not how they are written: by ids, whatever the order of keys, the layout, or the way of
 * writing a text or a check.
 */
export function diffModels(older: Side, newer: Side): ModelDiff {
  const before = readThings(older.document, older.workspace);
  const after = readThings(newer.document, newer.workspace);
  const matches = matchThings(before, after);
  return {
    older,
    newer,
    before,
    after,
    matches,
    changes: changesBetween(before, after, matches),
    curves: after.kind === 'journey' ? curvePairs(before, after, matches) : [],
  };
}
