/** The languages that the product speaks. */
export type DisplayLanguage = 'en' | 'de' | 'da';

/** The scheme of the pages that say what is built in. They are no files: an editor asks the server for their text. */
export const BUILT_IN_SCHEME = 'journey-catalogue';

/** LSP's kind for all fixes of a file at once; editors can run it on save. */
export const FIX_ALL_KIND = 'source.fixAll.journey';

/** LSP's kinds of our refactorings; editors can ask for one of them. */
export const REFACTORING_KINDS = [
  'refactor.extract',
  'refactor.inline',
  'refactor.move',
  'refactor.rewrite',
] as const;
export type RefactoringKind = (typeof REFACTORING_KINDS)[number];

/** What the client says when it starts the server. */
export interface InitializationOptions {
  /** `auto` means the client's locale. */
  readonly language?: DisplayLanguage | 'auto';
  /** Commands that the client has; fixes that lead to others are not offered. */
  readonly commands?: readonly string[];
  /** Where the client shows the rules' pages itself: a URI with `{language}` and `{rule}` in it. */
  readonly rulePages?: string;
  /** `push` for a client that wants findings to come by themselves, although it could ask for them. */
  readonly diagnostics?: 'push';
}
