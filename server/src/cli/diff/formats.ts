import type { DiffView, DisplayLanguage } from '../../service';
import { asHtml } from './html';
import { asMarkdown } from './markdown';

/** The version of the JSON; it counts up when a field changes its meaning or goes. */
const VERSION = 1;

/** A file of which two states were compared. */
export interface ComparedFile {
  /** Relative to the working folder. */
  readonly file: string;
  /** Its older name, where it has another one now. */
  readonly from?: string;
  readonly status: 'added' | 'removed' | 'changed' | 'unreadable';
  /** Why it could not be read. */
  readonly problem?: string;
  readonly diff?: DiffView;
}

/** What `journey diff` was asked, and what it found. */
export interface Comparison {
  readonly before: string;
  readonly after: string;
  readonly language: DisplayLanguage;
  readonly files: readonly ComparedFile[];
}

/** What a comparison can be printed as. */
export const diffFormats = { md: asMarkdown, html: asHtml, json: asJson };

/** For programs. Places in files are left out: they differ from machine to machine. */
function asJson({ before, after, files }: Comparison): string {
  return JSON.stringify(
    {
      version: VERSION,
      before,
      after,
      files: files.map(({ diff, ...file }) => ({ ...file, ...withoutPlaces(diff) })),
    },
    undefined,
    2,
  );
}

function withoutPlaces(diff: DiffView | undefined): Partial<DiffView> {
  const groups = diff?.groups.map(group => ({
    ...group,
    entries: group.entries.map(({ source: _, ...entry }) => entry),
  }));
  return diff && groups ? { ...diff, groups } : {};
}
