/** How large something may be that users download or load, in KB of 1024 bytes. */
export interface Budget {
  readonly name: string;
  /** Globs; their sizes are added. */
  readonly files: readonly string[];
  /** What it ought to be. */
  readonly goal: number;
  /** What it must not exceed: what was reached, and a little air. */
  readonly limit: number;
}

/** What `npm run package` watches. */
export const budgets: readonly Budget[] = [
  { name: 'package', files: ['journey-as-code.vsix'], goal: 500, limit: 850 },
  { name: 'server', files: ['dist/{server,lsp,service}.js'], goal: 350, limit: 1_000 },
  // Seven tabs, the comparison, and the rules of style for three kinds of themes, of which the map needs a third.
  { name: 'preview', files: ['dist/webview/*'], goal: 150, limit: 180 },
];
