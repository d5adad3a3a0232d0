import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTempDir } from '../../host/src/temp';
import type { Contender } from './contenders';
import { EDITING, type EditingMeasure } from './editing';
import { generateJourney } from './generate';
import type { BenchOptions, Group } from './options';
import type { MeasureName, Result } from './results';
import { Session } from './session';

const SEED = 20261121;
/** Each opening begins with a new process, and takes long with large journeys. */
const MOST_OPENINGS = 3;

/** Measures one server with one journey: opens it in fresh processes, then edits it in another one. */
export async function measureJourney(
  contender: Contender,
  touchpoints: number,
  { only, runs }: BenchOptions,
): Promise<readonly Result[]> {
  const wanted = (name: Group): boolean => only.includes(name);
  const samples: Partial<Record<MeasureName, readonly number[]>> = {
    ...(wanted('open') ? await openings(contender, touchpoints, Math.min(runs, MOST_OPENINGS)) : {}),
    ...(await edits(
      contender,
      touchpoints,
      runs,
      EDITING.filter(({ name, contenders }) => wanted(name) && contenders.includes(contender.name)),
    )),
  };
  return Object.entries(samples).map(([measure, taken]) => ({
    measure: measure as MeasureName,
    touchpoints,
    contender: contender.name,
    samples: taken,
  }));
}

async function openings(contender: Contender, touchpoints: number, times: number) {
  const taken: { readonly first: number; readonly last: number }[] = [];
  for (let time = 0; time < times; time++)
    taken.push(await withSession(contender, touchpoints, session => session.open()));
  return { open: taken.map(({ first }) => first), 'open-all': taken.map(({ last }) => last) };
}

async function edits(
  contender: Contender,
  touchpoints: number,
  runs: number,
  measures: readonly EditingMeasure[],
): Promise<Partial<Record<MeasureName, readonly number[]>>> {
  if (measures.length === 0) return {};
  return withSession(contender, touchpoints, async session => {
    await session.open();
    const samples: Partial<Record<MeasureName, readonly number[]>> = {};
    for (const { name, take } of measures) samples[name] = await repeat(runs, () => take(session));
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
  const text = generateJourney({ touchpoints, seed: SEED });
  const session = await Session.start(contender, folder.path, text);
  const result = await work(session);
  await session.client.stop();
  await folder.remove();
  return result;
}

async function repeat(times: number, take: () => Promise<number>): Promise<readonly number[]> {
  const samples: number[] = [];
  while (samples.length < times) samples.push(await take());
  return samples;
}
