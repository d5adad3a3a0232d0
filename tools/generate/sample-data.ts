import { type Random, randomFrom } from '../bench/src/random';
import type { Output } from './output';

/** The same answers every time. */
const SEED = 2026;

/** One made-up answer. */
interface Answer {
  readonly id: number;
  readonly score: number;
  readonly comment: string;
  /** In September 2026: day of the month, hour and minute, two digits each. */
  readonly day: string;
  readonly time: string;
}

const COMMENTS: readonly [string, ...string[]] = [
  '',
  '',
  'Quick and friendly.',
  'It said “tomorrow”, and it was tomorrow.',
  'Good, but the queue was long; half an hour.',
  'I had to ask twice, "please wait" is no answer.',
  'Fine.\nEverything else too.',
];

/**
 * Export files as survey tools make them. Each holds the answers of one of the known check values, and beside them
 * what such files are full of: previews, partial answers, and answers that were sent twice.
 */
export async function generateSampleData(): Promise<readonly Output[]> {
  const random = randomFrom(SEED);
  const nps = (promoters: number, passives: number, detractors: number) =>
    answers(random, [
      [promoters, [9, 10]],
      [passives, [7, 8]],
      [detractors, [0, 1, 2, 3, 4, 5, 6]],
    ]);
  const csat = answers(random, [
    [40, [4, 5]],
    [10, [1, 2, 3]],
  ]);
  const files = {
    qualtrics: qualtrics(nps(50, 30, 20)),
    surveymonkey: surveymonkey(nps(25, 15, 10)),
    typeform: typeform(nps(500, 300, 200)),
    delighted: delighted(nps(20, 0, 0)),
    generic: generic(csat),
  };
  return Object.entries(files).map(([tool, content]) => ({ path: `samples/data/${tool}.csv`, content }));
}

/** So many answers out of each of these scores, in mixed order. */
function answers(
  random: Random,
  groups: readonly (readonly [number, readonly [number, ...number[]]])[],
): readonly Answer[] {
  const scores = groups.flatMap(([count, from]) => Array.from({ length: count }, () => random.pick(from)));
  const mixed = scores
    .map(score => ({ score, place: random.below(1_000_000) }))
    .sort((a, b) => a.place - b.place);
  return mixed.map(({ score }, index) => ({
    id: 1001 + index,
    score,
    comment: random.pick(COMMENTS),
    day: two(1 + random.below(30)),
    time: `${two(8 + random.below(12))}:${two(random.below(60))}`,
  }));
}

function qualtrics(all: readonly Answer[]): string {
  const names = [
    'StartDate',
    'EndDate',
    'Status',
    'Progress',
    'Finished',
    'RecordedDate',
    'ResponseId',
    'Q1',
    'Q2',
  ];
  const texts = [
    'Start Date',
    'End Date',
    'Response Type',
    'Progress',
    'Finished',
    'Recorded Date',
    'Response ID',
  ];
  const questions = ['How likely are you to recommend us?', 'What is the main reason?'];
  const ids = [
    'startDate',
    'endDate',
    'status',
    'progress',
    'finished',
    'recordedDate',
    '_recordId',
    'QID1',
    'QID2_TEXT',
  ];
  const row = ({ id, score, comment, day, time }: Answer, status = 'IP Address', finished = 'True') => {
    const at = `2026-09-${day} ${time}:00`;
    return [at, at, status, finished === 'True' ? 100 : 40, finished, at, `R_${id}`, score, comment];
  };
  const [first, second] = all;
  if (!first || !second) throw new Error('There are no answers.');
  return csv(
    [
      names,
      [...texts, ...questions],
      ids.map(id => JSON.stringify({ ImportId: id })),
      row({ ...first, id: 1, score: 0 }, 'Survey Preview'),
      ...all.map(answer => row(answer)),
      row({ ...second, id: 2, score: 0 }, 'IP Address', 'False'),
    ],
    ',',
  );
}

function surveymonkey(all: readonly Answer[]): string {
  const questions = [
    'Respondent ID',
    'Collector ID',
    'Start Date',
    'End Date',
    'IP Address',
    'Email Address',
    'First Name',
    'Last Name',
    'Custom Data 1',
    'Would you recommend us?',
    'Why?',
  ];
  // Of an anonymous survey, what says who has answered is empty.
  const nobody = ['', '', '', '', ''];
  const parts = ['', '', '', '', ...nobody, 'Response', 'Open-Ended Response'];
  const labels = new Map([
    [0, 'Not at all likely - 0'],
    [10, 'Extremely likely - 10'],
  ]);
  const rows = all.map(({ id, score, comment, day, time }) => {
    const hour = Number(time.slice(0, 2));
    const clock = `${two(((hour + 11) % 12) + 1)}${time.slice(2)}:00 ${hour < 12 ? 'AM' : 'PM'}`;
    const at = `09/${day}/2026 ${clock}`;
    return [id, 77, at, at, ...nobody, labels.get(score) ?? score, comment];
  });
  return csv([questions, parts, ...rows], ',');
}

function typeform(all: readonly Answer[]): string {
  const header = [
    '#',
    'How likely are you to recommend us?',
    'Why?',
    'Response Type',
    'Start Date (UTC)',
    'Stage Date (UTC)',
    'Submit Date (UTC)',
    'Network ID',
    'Tags',
    'Ending',
  ];
  const rows = all.map(({ id, score, comment, day, time }) => {
    const at = `2026-09-${day} ${time}:00`;
    return [`t${id}`, score, comment, 'completed', at, '', at, '', '', 'Thank you'];
  });
  const partial = ['t1', 0, '', 'partial', '2026-09-02 10:00:00', '2026-09-02 10:01:00', '', '', '', ''];
  return csv([header, partial, ...rows], ',');
}

/** Somebody answered twice: the later answer counts. */
function delighted(all: readonly Answer[]): string {
  const rows = all.map(({ id, score, comment, day, time }) => [
    id,
    score,
    comment,
    `2026-09-${day} ${time}:00 UTC`,
  ]);
  const earlier = [1001, 2, 'Too late.', '2026-08-30 10:00:00 UTC'];
  return csv([['Response ID', 'Score', 'Comment', 'Created at'], earlier, ...rows], ',');
}

/** As a spreadsheet in German saves it. */
function generic(all: readonly Answer[]): string {
  const rows = all.map(({ id, score, comment, day, time }) => [
    id,
    `${day}.09.2026 ${time}`,
    `${score},0`,
    comment,
  ]);
  return `\ufeff${csv([['id', 'Datum', 'Zufriedenheit', 'Kommentar'], ...rows], ';', '\r\n')}`;
}

function csv(rows: readonly (readonly (string | number)[])[], delimiter: string, newline = '\n'): string {
  const cell = (value: string | number) => {
    const text = String(value);
    return /["\n\r,;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map(row => `${row.map(cell).join(delimiter)}${newline}`).join('');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
