/** The languages in which the product speaks to its users. */
export type DisplayLanguage = 'en' | 'de' | 'da';

/** What the engine cannot know by itself. The hosts (language server, command line, worker) provide it. */
export interface Ports {
  /** The language of messages, hovers and the preview. Asked at every use, so that it can change. */
  language(): DisplayLanguage;
  /** The local date, `yyyy-mm-dd`. */
  today(): string;
  /** Where a rule's page can be opened; undefined where there is none. */
  ruleDocs(rule: string): string | undefined;
  /** Told of every crash inside the engine; what crashed is skipped and the rest goes on. */
  onCrash(what: string, error: unknown): void;
  /** UTF-16 units of closed files whose trees are kept; where nothing is said, as many as are read again without being felt. */
  readonly mostAwake?: number;
}
