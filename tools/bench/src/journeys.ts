import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTempDir } from '../../host/src/temp';
import type { Contender } from './contenders';
import { EDITING, type EditingMeasure } from './editing';
import { generateJourney } from './generate';
import type { BenchOptions } from './options';
import { repeat, type Samples } from './results';
import { type JourneyFile, Session } from './session';

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
    ...(only.includes('restart') ? await restarts(contender, touchpoints, runs) : {}),
    ...(measures.length > 0 ? await edits(contender, touchpoints, runs, measures) : {}),
  };
}

async function openings(contender: Contender, touchpoints: number, times: number): Promise<Samples> {
  const taken = await repeat(times, () => withSession(contender, touchpoints, session => session.open()));
  return { open: taken.map(({ first }) => first), 'open-all': taken.map(({ last }) => last) };
}

/** What an editor does when its server is gone: it starts another one, and opens there what is open. */
async function restarts(contender: Contender, touchpoints: number, runs: number): Promise<Samples> {
  const restart = await repeat(Math.min(runs, MOST_OPENINGS), () =>
    withFile(touchpoints, async (folder, file) => {
      const before = await Session.start(contender, folder, file);
      await before.open();
      const start = performance.now();
      await before.client.kill();
      const after = await Session.start(contender, folder, file);
      await after.didOpen();
      const { at } = await after.findings(0);
      await after.client.stop();
      return at - start;
    }),
  );
  return { restart };
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

function withSession<T>(
  contender: Contender,
  touchpoints: number,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  return withFile(touchpoints, async (folder, file) => {
    const session = await Session.start(contender, folder, file);
    const result = await work(session);
    await session.client.stop();
    return result;
  });
}

async function withFile<T>(
  touchpoints: number,
  work: (folder: string, file: JourneyFile) => Promise<T>,
): Promise<T> {
  const folder = makeTempDir('journey-bench');
  // Whatever can be switched on is on.
  writeFileSync(join(folder.path, 'journey.config.yaml'), 'lint: { extends: all }\n');
  const file = {
    path: join(folder.path, 'main.journey.yaml'),
    text: generateJourney({ touchpoints, seed: SEED }),
  };
  writeFileSync(file.path, file.text);
  const result = await work(folder.path, file);
  await folder.remove();
  return result;
}
