import type { ModelDiff } from '../../diff/diff';
import type { Matches } from '../../diff/match';
import type { DisplayLanguage } from '../../ports';
import { type Reader, readersOf } from './reader';

/** What all changes are told with. */
export interface Telling {
  readonly language: DisplayLanguage;
  /** Of the older state. */
  readonly before: Reader;
  /** Of the newer one. */
  readonly after: Reader;
  readonly matches: Matches;
  /** Whether the older state is that of files that are there, so that what is gone can be shown in them. */
  readonly isOlderThere: boolean;
}

/**
 * With what the changes of a comparison are told.
 *
 * @param contentLanguage in which the files are read; their own where nobody has chosen one
 */
export function tellingOf(
  diff: ModelDiff,
  isOlderThere: boolean,
  language: DisplayLanguage,
  contentLanguage?: string,
): Telling {
  return { language, ...readersOf(diff, language, contentLanguage), matches: diff.matches, isOlderThere };
}
