import { generateJourney } from './generate';

/** A file as large or as hostile as files get. */
export interface LargeFile {
  /** What it is made of, as words behind “a file of”. */
  readonly title: string;
  readonly name: string;
  text(): string;
}

const JOURNEY = 'id: large\ntitle: Large\nstages: []\n';
const LONG_LINE = 99_000;
const [MILLION, TEN_MB] = [1_000_000, 10_000_000] as const;

/**
 * Files that are just small enough to be read in full, each for another of the server's limits, and some that are
 * beyond them. None has more than the 10 MB up to which an answer is due within two seconds and 512 MB.
 */
export const LARGE_FILES: readonly LargeFile[] = [
  journey('20 000 touchpoints', () => generateJourney({ touchpoints: 20_000, seed: 1 })),
  library('39 900 touchpoints without anything', () =>
    many(39_900, index => `  - { id: t${index}, title: T }\n`),
  ),
  library('10 000 touchpoints with one id', () => many(10_000, () => '  - { id: same, title: Same }\n')),
  library('10 000 touchpoints in a circle', () =>
    many(10_000, index => `  - { id: t${index}, title: T, extends: t${(index + 1) % 10_000} }\n`),
  ),
  journey(
    '319 000 lines of notes',
    () => `${JOURNEY}x-notes:\n${many(319_000, () => '  - a note of many words\n')}`,
  ),
  journey('10 MB of comments', () => JOURNEY + many(TEN_MB / 80, () => `# ${'word '.repeat(15)}...\n`)),
  journey('long lines', () => JOURNEY + many(TEN_MB / LONG_LINE - 1, index => longLine(`x-${index}`))),
  journey('39 000 keys that nobody knows', () => JOURNEY + many(39_000, index => `key${index}: a value\n`)),
  journey('1 MB that can be read as a whole only', () => {
    const notes = many(MILLION / 25, () => '  - a note of many words\n');
    return `${JOURNEY}x-first: &first { a: b }\nx-notes:\n${notes}`.slice(0, MILLION - 20);
  }),
  journey('5 000 aliases of a map of 200 keys', () => {
    const base = many(200, key => `  k${key}: v\n`);
    return `x-base: &base\n${base}x-all:\n${many(5_000, () => '  - *base\n')}${JOURNEY}`;
  }),
  journey('brackets in brackets', () => '['.repeat(LONG_LINE)),
  journey('one line of 10 MB', () => `title: ${'x'.repeat(TEN_MB)}\n`),
  journey('10 MB of empty lines', () => '\n'.repeat(TEN_MB)),
];

function journey(title: string, text: () => string): LargeFile {
  return { title, name: 'large.journey.yaml', text };
}

function library(title: string, items: () => string): LargeFile {
  return { title, name: 'large.touchpoints.yaml', text: () => `touchpoints:\n${items()}` };
}

function many(count: number, line: (index: number) => string): string {
  return Array.from({ length: Math.floor(count) }, (_, index) => line(index)).join('');
}

function longLine(key: string): string {
  return `${key}: "${'word '.repeat(LONG_LINE / 5 - key.length)}"\n`;
}
