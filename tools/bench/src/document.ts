import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../host/src/paths';
import type { BenchRecord } from './record';
import type { Result } from './results';
import { tableOf } from './table';

const FILE = join(ROOT, 'docs/benchmarks.md');
const [BEGIN, END] = [
  '<!-- Results: written by `npm run bench -- --document`. -->',
  '<!-- End of the results. -->',
];

/** Puts the newest results into docs/benchmarks.md; what people have written around them stays. */
export function writeDocument(records: readonly BenchRecord[]): void {
  writeFileSync(FILE, documentWith(readFileSync(FILE, 'utf8'), records));
}

/**
 * The document with the newest results between its two marks.
 *
 * @throws Error where the document has no such marks
 */
export function documentWith(text: string, records: readonly BenchRecord[]): string {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`The document has no place for results: ${BEGIN}`);
  return `${text.slice(0, begin)}${BEGIN}\n\n${section(newestOf(records))}\n\n${text.slice(end)}`;
}

interface Picked {
  readonly record: BenchRecord;
  readonly results: readonly Result[];
}

/** Of each measure and size, what the newest run has that measured it: a ratio holds within one run only. */
function newestOf(records: readonly BenchRecord[]): readonly Picked[] {
  const taken = new Set<string>();
  const key = ({ measure, touchpoints }: Result): string => `${measure} ${touchpoints ?? ''}`;
  const picked = records.toReversed().map(record => {
    const ours = record.results.filter(({ contender }) => contender === 'ours').map(key);
    const fresh = new Set(ours.filter(each => !taken.has(each)));
    for (const each of fresh) taken.add(each);
    return { record, results: record.results.filter(result => fresh.has(key(result))) };
  });
  return picked.filter(({ results }) => results.length > 0).reverse();
}

function section(picked: readonly Picked[]): string {
  const runs = picked.map(({ record: { command, date, commit, machine, versions } }) => {
    const names = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
    return `- \`${command}\`: ${date.slice(0, 10)}, commit ${commit}, ${machine}, ${names.join(', ')}`;
  });
  return [tableOf(picked.flatMap(({ results }) => results)), '', 'Made by:', '', ...runs].join('\n');
}
