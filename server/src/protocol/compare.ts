/** Client to server: show in the views of a journey how it differs from something else; `null` leaves the comparison. */
export const Compare = 'journey/compare';
export interface CompareParams {
  readonly uri: string;
  readonly with: ComparedWith | null;
}
/** Something that a journey is compared with; `label` is what the views call it. */
export type ComparedWith = { readonly label: string } & (
  | { readonly journey: string }
  | { readonly revision: string; readonly git?: string }
);
/** `problem` where there is nothing to compare with. */
export interface CompareResult {
  readonly problem?: RevisionProblem;
}

/** Why a revision cannot be read; `unsupported` where there is no git to ask, as in a browser. */
export type RevisionProblem =
  | 'unsupported'
  | 'no-git'
  | 'no-repository'
  | 'unknown-revision'
  | 'not-in-revision'
  | 'failed';

/** Client to server: the revisions that a file can be compared with. */
export const Revisions = 'journey/revisions';
export interface RevisionsParams {
  readonly uri: string;
  /** The path of the git program, where the client knows it. */
  readonly git?: string;
}
export type RevisionsResult =
  | { readonly problem: RevisionProblem }
  | {
      /** Those that changed the file, the newest first. */
      readonly commits: readonly ListedRevision[];
      /** Branches and tags, the newest first. */
      readonly names: readonly ListedRevision[];
    };
/** A revision to choose from. */
export interface ListedRevision {
  /** The name by which git knows it: that of a branch or tag, or the commit's hash. */
  readonly name: string;
  readonly hash: string;
  readonly subject: string;
  readonly author: string;
  /** ISO 8601. */
  readonly date: string;
}

/** Client to server: the journeys that are connected with one as current and future. */
export const FindVariants = 'journey/variants';
export interface FindVariantsParams {
  readonly uri: string;
}
export interface Variants {
  /** The journey that this one improves. */
  readonly current: VariantJourney | null;
  /** The journeys that improve this one. */
  readonly futures: readonly VariantJourney[];
}
export interface VariantJourney {
  readonly uri: string;
  readonly title: string;
}
