import { createReadStream } from 'node:fs';
import type { Duplex } from 'node:stream';
import * as library from 'papaparse';
import type { FloorRun } from './data';

/** What our own declaration of Papa Parse leaves out, as the engine knows no streams. */
interface StreamLibrary {
  readonly NODE_STREAM_INPUT: unknown;
  parse(input: unknown): Duplex;
}

const { NODE_STREAM_INPUT, parse } = library as unknown as StreamLibrary;

/** Reads a file and does nothing with it; with `parsing` it lets the CSV library cut it into cells. Prints a `FloorRun`. */
async function run(file: string, isParsing: boolean): Promise<void> {
  const start = performance.now();
  let rows = 0;
  const bytes = createReadStream(file);
  const read = isParsing ? bytes.pipe(parse(NODE_STREAM_INPUT)) : bytes;
  for await (const _ of read) rows++;
  const told: FloorRun = {
    ms: performance.now() - start,
    memory: process.resourceUsage().maxRSS / 1_024,
    rows,
  };
  console.log(JSON.stringify(told));
}

const [file = '', wanted] = process.argv.slice(2);
run(file, wanted === 'parsing').catch(error => {
  console.error(error);
  process.exitCode = 1;
});
