import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJourney, generateLibrary } from './generate';
import type { JourneyFile } from './session';

const TEAMS_A_FOLDER = 50;
const TOUCHPOINTS = { journey: 12, library: 3 } as const;

/** A folder full of journeys, and the one of them that somebody works on. */
export interface GeneratedWorkspace {
  readonly journey: JourneyFile;
  /** The library that this journey uses. */
  readonly library: JourneyFile;
  /** How many files of ours there are, the settings among them. */
  readonly files: number;
}

/**
 * Fills a folder with the journeys and libraries of many teams: about 4.3 KB a file. Each journey uses what its
 * team's library defines.
 *
 * @param files how many: 3 or more
 * @returns the last of the journeys, in the order of the paths
 */
export function generateWorkspace(folder: string, files: number): GeneratedWorkspace {
  writeFileSync(join(folder, 'journey.config.yaml'), 'lint: { extends: all }\n');
  const teams = Math.floor((files - 1) / 2);
  let last: Pick<GeneratedWorkspace, 'journey' | 'library'> | undefined;
  for (let team = 0; team < teams; team++) last = writeTeam(folder, team);
  if (!last) throw new Error(`A workspace has 3 files or more, not ${files}.`);
  return { ...last, files: 1 + 2 * teams };
}

function writeTeam(folder: string, team: number): Pick<GeneratedWorkspace, 'journey' | 'library'> {
  const name = `team-${String(team).padStart(5, '0')}`;
  const home = join(folder, `area-${String(Math.floor(team / TEAMS_A_FOLDER)).padStart(4, '0')}`);
  mkdirSync(home, { recursive: true });
  const ids = Array.from({ length: TOUCHPOINTS.library }, (_, index) => `${name}-shared-${index + 1}`);
  const journey = generateJourney({ touchpoints: TOUCHPOINTS.journey, seed: team, id: name, library: ids });
  return {
    journey: written(join(home, `${name}.journey.yaml`), journey),
    library: written(join(home, `${name}.touchpoints.yaml`), generateLibrary(ids, team)),
  };
}

function written(path: string, text: string): JourneyFile {
  writeFileSync(path, text);
  return { path, text };
}
