import { glob } from 'tinyglobby';

/** The names that our files have; the same that the language is registered for in the editor. */
const PATTERNS = [
  '**/*.{journey,touchpoints,personas,surveys,metrics,plan,guide}.{yaml,yml,json}',
  '**/journey.config.{yaml,yml,json}',
];

/** Folders in which nobody keeps journeys of their own. */
const IGNORED = ['**/node_modules/**', '**/.git/**'];

/** The absolute paths of all files of ours under a folder, sorted. Symbolic links are not followed. */
export async function findJourneyFiles(folder: string): Promise<readonly string[]> {
  const options = { cwd: folder, ignore: IGNORED, absolute: true, dot: false, followSymbolicLinks: false };
  return (await glob(PATTERNS, options)).sort();
}
