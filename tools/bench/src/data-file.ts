import { createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { randomFrom } from './random';

/** As many answers as a large company gets in years. */
export const ROWS = 1_000_000;
const ROWS_A_PIECE = 1_000;
const SEED = 4711;
const DAYS = 730;

/** The files of the generated folder, absolute. */
export interface DataWorkspace {
  /** Defines one metric, whose id is `answers`. */
  readonly metrics: { readonly path: string; readonly text: string };
  readonly data: string;
}

/** A metric and its data file: about 63 MB with ids, dates, scores, touchpoints, personas and comments. */
export async function generateDataFile(folder: string): Promise<DataWorkspace> {
  const data = join(folder, 'answers.csv');
  await pipeline(Readable.from(pieces()), createWriteStream(data));
  const metrics = join(folder, 'scores.metrics.yaml');
  const text =
    'metrics:\n  - id: answers\n    type: nps\n    period: month\n    source: { file: answers.csv }\n';
  writeFileSync(metrics, text);
  return { metrics: { path: metrics, text }, data };
}

function* pieces(): Generator<string> {
  const random = randomFrom(SEED);
  yield 'id,date,score,touchpoint,persona,comment\n';
  for (let first = 0; first < ROWS; first += ROWS_A_PIECE) {
    const rows = Array.from({ length: ROWS_A_PIECE }, (_, index) => {
      const day = new Date(Date.UTC(2024, 0, 1 + random.below(DAYS))).toISOString().slice(0, 10);
      const where = random.pick(['checkout', 'support-line', 'website', 'app']);
      const who = random.pick(['commuter', 'tourist', 'student']);
      const comment = random.pick(['', '', '"Fine, thank you"', 'Too long a wait', 'OK']);
      return `R_${first + index},${day} 10:${10 + random.below(50)},${random.below(11)},${where},${who},${comment}\n`;
    });
    yield rows.join('');
  }
}
