import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { percentile } from '../bench/src/statistics';
import { aligned, number } from '../bench/src/table';
import { ROOT } from '../host/src/paths';
import type { Measured, Opening } from './measure';

/** What one run has measured with journeys of one size. */
export interface SizeResult {
  readonly touchpoints: number;
  readonly ours: Measured;
  readonly peer: Measured;
  /** A preview that only echoes the typed line: what VS Code takes for any. */
  readonly floor: Measured;
}

const FILE = join(ROOT, 'docs/benchmarks.md');
const [BEGIN, END] = [
  '<!-- Results of the preview: written by `npm run bench:preview -- --document`. -->',
  '<!-- End of the results of the preview. -->',
];
const HEAD = [
  '',
  'touchpoints',
  'ours p50',
  'p95',
  'peer p50',
  'p95',
  'peer ÷ ours',
  'floor p50',
  'p95',
  'goal',
  'met',
];

/** A line for each measure and size, in Markdown. */
export function previewTable(results: readonly SizeResult[]): string {
  const lines = (line: (result: SizeResult) => readonly string[]) => results.map(line);
  return aligned([
    HEAD,
    ...lines(({ touchpoints, ours, peer, floor }) =>
      row('keystroke → changed pixels (ms)', touchpoints, {
        ours: ours.keystroke,
        peer: peer.keystroke,
        goal: 50,
        floor: floor.keystroke,
      }),
    ),
    ...lines(({ touchpoints, ours, peer, floor }) =>
      row('keystroke → drawn in the editor beside it (ms)', touchpoints, {
        ours: ours.editor,
        peer: peer.editor,
        floor: floor.editor,
      }),
    ),
    ...openings(results, 'open for a while', ({ later }) => later, 100),
    ...openings(results, 'just opened', ({ atOnce }) => atOnce),
    ...lines(({ touchpoints, ours }) =>
      row('from frame to frame while scrolling (ms)', touchpoints, { ours: ours.frames }),
    ),
    ...lines(({ touchpoints, ours }) =>
      row('sent to the page for a keystroke (bytes)', touchpoints, { ours: ours.patches, goal: 2048 }),
    ),
  ]);
}

/** The lines about previews of texts that are in such a state; the parts only of ours, as others have none. */
function openings(
  results: readonly SizeResult[],
  text: string,
  openingsOf: (measured: Measured) => readonly Opening[],
  pageGoal?: number,
): readonly (readonly string[])[] {
  const parts: readonly (readonly [title: string, part: keyof Opening, isOfAll: boolean, goal?: number])[] = [
    ['command → first paint', 'command', true],
    ['its page begins → first paint', 'page', true, pageGoal],
    ['its page begins → its scripts are there', 'scripts', false],
    ['its page begins → its view is there', 'view', false],
  ];
  return parts.flatMap(([title, part, isOfAll, goal]) =>
    results.map(({ touchpoints, ours, peer, floor }) => {
      const samples = (measured: Measured) => openingsOf(measured).map(opening => opening[part]);
      return row(`text ${text}: ${title} (ms)`, touchpoints, {
        ours: samples(ours),
        ...(isOfAll ? { peer: samples(peer), floor: samples(floor) } : {}),
        ...(goal === undefined ? {} : { goal }),
      });
    }),
  );
}

/** Puts a table into docs/benchmarks.md; what people have written around it stays. @throws Error without its place */
export function writePreviewTable(table: string, how: string): void {
  const text = readFileSync(FILE, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`The document has no place for results: ${BEGIN}`);
  writeFileSync(FILE, `${text.slice(0, begin)}${BEGIN}\n\n${table}\n\n${how}\n\n${text.slice(end)}`);
}

/** What a line is made of: in milliseconds or bytes, as its title says. */
interface Samples {
  readonly ours: readonly number[];
  readonly peer?: readonly number[];
  readonly floor?: readonly number[];
  readonly goal?: number;
}

function row(
  title: string,
  touchpoints: number,
  { ours, peer = [], floor = [], goal }: Samples,
): readonly string[] {
  const at = (samples: readonly number[], share: number) =>
    samples.length > 0 ? number(percentile(samples, share)) : '';
  return [
    title,
    String(touchpoints),
    at(ours, 0.5),
    at(ours, 0.95),
    at(peer, 0.5),
    at(peer, 0.95),
    peer.length > 0 ? number(percentile(peer, 0.5) / percentile(ours, 0.5)) : '',
    at(floor, 0.5),
    at(floor, 0.95),
    goal === undefined ? '' : String(goal),
    goal === undefined ? '' : percentile(ours, 0.95) <= goal ? 'yes' : 'no',
  ];
}
