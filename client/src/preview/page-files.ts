import type { DisplayLanguage } from '../../../server/src/protocol';

/** The files that the page's first script asks for as soon as it runs, by their names in the page's bundle. */
export interface PageFiles {
  readonly scripts: readonly string[];
  /** The scripts with the page's words. */
  readonly words: Readonly<Partial<Record<DisplayLanguage, string>>>;
}

/** The build names these files, and puts a module that knows them in the place of this one (`tools/build/page-files.ts`). */
export const pageFiles: PageFiles = { scripts: [], words: {} };
