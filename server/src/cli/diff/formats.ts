import type { DiffView } from '../../service';
import type { Comparison } from './comparison';
import { asHtml } from './html';
import { asMarkdown } from './markdown';

/** The version of the JSON; it counts up when a field changes its meaning or goes. */
const VERSION = 1;

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
