import type { ListedRevision, RevisionProblem } from '../protocol';

/** The older states of files, where the host can ask for them. URIs are the client's. */
export interface History {
  /**
   * The commits that changed a file, and the branches and tags.
   *
   * @param program the git program's path, where the client knows it
   * @throws HistoryError
   */
  revisionsOf(uri: string, program: string | undefined): Promise<RevisionList>;
  /**
   * The texts of the files of ours around a file as they were, by URI.
   *
   * @param root the workspace folder that the file is in; empty where it is in none
   * @throws HistoryError
   */
  filesAt(
    uri: string,
    root: string,
    revision: string,
    program: string | undefined,
  ): Promise<ReadonlyMap<string, string>>;
}

/** What a file can be compared with. */
export interface RevisionList {
  readonly commits: readonly ListedRevision[];
  readonly names: readonly ListedRevision[];
}

/** Why there is no older state; the client says it in the user's language. */
export class HistoryError extends Error {
  constructor(readonly problem: RevisionProblem) {
    super(problem);
  }
}
