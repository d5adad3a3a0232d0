import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTempDir } from '../../host/src/temp';
import type { Contender } from './contenders';
import { EDITING, type EditingMeasure } from './editing';
import { generateJourney } from './generate';
import type { BenchOptions } from './options';
import { repeat, type Samples } from './results';
import { Session } from './session';

const SEED = 20261121;
/** Each opening begins with a new process, and takes long with large journeys. */
const MOST_OPENINGS = 3;

/** Measures one server with one journey: opens it in fresh processes, then edits it in another one. */
export async function measureJourney(
  contender: Contender,
  touchpoints: number,
  { only, runs }: BenchOptions,
): Promise<Samples> {
  const measures = EDITING.filter(
    ({ name, contenders }) => only.includes(name) && contenders.includes(contender.name),
  );
  return {
    ...(only.includes('open') ? await openings(contender, touchpoints, Math.min(runs, MOST_OPENINGS)) : {}),
    ...(measures.length > 0 ? await edits(contender, touchpoints, runs, measures) : {}),
  };
}

async function openings(contender: Contender, touchpoints: number, times: number): Promise<Samples> {
  const taken = await repeat(times, () => withSession(contender, touchpoints, session => session.open()));
  return { open: taken.map(({ first }) => first), 'open-all': taken.map(({ last }) => last) };
}

function edits(
  contender: Contender,
  touchpoints: number,
  runs: number,
  measures: readonly EditingMeasure[],
): Promise<Samples> {
  return withSession(contender, touchpoints, async session => {
    await session.open();
    let samples: Samples = {};
    for (const { measure } of measures) samples = { ...samples, ...(await measure(session, runs)) };
    return samples;
  });
}

async function withSession<T>(
  contender: Contender,
  touchpoints: number,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const folder = makeTempDir('journey-bench');
  // Whatever can be switched on is on.
  writeFileSync(join(folder.path, 'journey.config.yaml'), 'lint: { extends: all }\n');
  const file = {
    path: join(folder.path, 'main.journey.yaml'),
    text: generateJourney({ touchpoints, seed: SEED }),
  };
  writeFileSync(file.path, file.text);
  const session = await Session.start(contender, folder.path, file);
  const result = await work(session);
  await session.client.stop();
  await folder.remove();
  return result;
}
