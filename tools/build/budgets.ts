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
  { name: 'package', files: ['journey-as-code.vsix'], goal: 500, limit: 890 },
  { name: 'server', files: ['dist/{server,lsp,service}.js'], goal: 350, limit: 1_000 },
  // What a page loads when it opens, in its longest language: all that can be seen at once, and changed by hand.
  {
    name: 'preview',
    files: ['dist/webview/{main,chunk,codicon,webview.de}{.,-}*'],
    goal: 150,
    limit: 150,
  },
  // And with what is loaded when somebody opens it or the page has nothing to do (`webview/more.ts`), and the other languages.
  { name: 'all tabs', files: ['dist/webview/*'], goal: 150, limit: 212 },
];
