import { deepEqual, equal } from 'node:assert/strict';
import { dataRequestOf } from '../../../server/src/service/model/data-files';
import { type Entity, isKind } from '../../../server/src/service/model/entity';
import { periodOf } from '../../../server/src/service/scores/periods';
import { scoreOf } from '../../../server/src/service/scores/score';
import { scoreLines, scoreText } from '../../../server/src/service/scores/text';
import type { DatedScore, MetricScore } from '../../../server/src/service/scores/types';
import { dataIn } from '../data/reading';
import { yaml } from '../support/cursor';
import { TODAY } from '../support/service';
import { documentIn, workspaceOf } from '../support/workspace';

const URI = 'file:///workspace/a.metrics.yaml';

/** What the first metric of a file says, with this data file. */
function score(text: string, data?: string, others: Readonly<Record<string, string>> = {}): MetricScore {
  const workspace = workspaceOf({ [URI]: text, ...others });
  const metric = documentIn(workspace, URI).entities.find((each): each is Entity<'metric'> =>
    isKind(each, 'metric'),
  );
  if (!metric) throw new Error('There is no metric.');
  const request = dataRequestOf(metric, workspace);
  if (request && data !== undefined) workspace.dataFiles.set(request.key, dataIn(data, request.reading));
  return scoreOf(metric, workspace, TODAY);
}

/** A file of NPS answers: so many of each score a day. */
function answers(days: Readonly<Record<string, Readonly<Record<number, number>>>>): string {
  const rows = Object.entries(days).flatMap(([day, scores]) =>
    Object.entries(scores).flatMap(([value, count]) =>
      Array.from({ length: count }, () => `${day},${value}`),
    ),
  );
  return `date,score\n${rows.join('\n')}\n`;
}

const NPS = 'metrics:\n  - id: a\n    type: nps\n    source: { file: a.csv }\n';
const numbers = (scored: DatedScore | undefined) =>
  scored && [scored.period, Math.round(scored.value * 10) / 10, scored.n];

describe('what a metric says', () => {
  it('is everything in its file, where it has no period', () => {
    const { latest, state } = score(NPS, answers({ '2026-01-01': { 10: 20 }, '2026-09-01': { 0: 20 } }));
    deepEqual([numbers(latest), state], [['', 0, 40], 'shown']);
  });

  it('leaves out answers from the future, which would be the newest', () => {
    const monthly = NPS.replace('type: nps', 'type: nps\n    period: month');
    const found = score(monthly, answers({ '2026-09-01': { 10: 30 }, '2062-09-01': { 0: 30 } }));
    deepEqual(
      [numbers(found.latest), numbers(found.all), found.data?.rejected],
      [['2026-09', 100, 30], ['', 100, 30], 30],
    );
  });

  it('is the newest period of which enough is known', () => {
    const quarterly = NPS.replace('type: nps', 'type: nps\n    period: quarter');
    const found = score(
      quarterly,
      answers({ '2026-02-01': { 10: 30 }, '2026-05-01': { 10: 15, 0: 15 }, '2026-11-01': { 0: 9 } }),
    );
    deepEqual(numbers(found.latest), ['2026-Q2', 0, 30]);
    deepEqual(found.periods.map(numbers), [
      ['2026-Q1', 100, 30],
      ['2026-Q2', 0, 30],
      ['2026-Q4', -100, 9],
    ]);
    deepEqual(found.trend, { since: '2026-Q1', change: -100, significant: true });
  });

  it('changes between periods of which enough is known, be it one score over all of them', () => {
    const found = score(
      NPS,
      answers({ '2026-09-01': { 10: 30 }, '2026-10-01': { 0: 30 }, '2026-11-01': { 10: 9 } }),
    );
    deepEqual(found.trend, { since: '2026-09', change: -200, significant: true });
  });

  it('may be chance where two periods are close', () => {
    const monthly = NPS.replace('type: nps', 'type: nps\n    period: month');
    const found = score(
      monthly,
      answers({ '2026-08-01': { 10: 20, 0: 20 }, '2026-09-01': { 10: 22, 0: 18 } }),
    );
    deepEqual([found.trend?.change, found.trend?.significant], [10, false]);
  });

  it('is hidden below 10 answers, and indicative below 30', () => {
    const states = [0, 9, 10, 29, 30].map(n => score(NPS, answers({ '2026-01-01': { 10: n } })).state);
    deepEqual(states, ['none', 'hidden', 'indicative', 'indicative', 'shown']);
  });

  it('is unknown while its file is not read, and no data where a column is missing', () => {
    deepEqual([score(NPS).state, score(NPS, 'id\n1\n').state], ['unknown', 'none']);
  });

  it('is told by touchpoint and persona', () => {
    const data = 'score,touchpoint,persona\n10,shop,ann\n0,shop,bob\n9,mail,bob\n';
    const { touchpoints, personas } = score(NPS, data);
    deepEqual(
      [...touchpoints].map(([id, each]) => [id, each.value]),
      [
        ['mail', 100],
        ['shop', 0],
      ],
    );
    deepEqual(
      [...personas].map(([id, each]) => [id, each.value]),
      [
        ['ann', 100],
        ['bob', 0],
      ],
    );
  });

  it('takes several spellings of a name for one, and for the id that they stand for', () => {
    const data = 'score,touchpoint\n10,Support chat\n0,support-chat\n9,SUPPORT CHAT\n0,mail\n';
    const { touchpoints } = score(NPS, data);
    deepEqual(
      [...touchpoints].map(([name, { n }]) => [name, n]),
      [
        ['Support chat', 3],
        ['mail', 1],
      ],
    );
    const own = score(NPS.replace('type: nps', 'type: nps\n    touchpoint: support-chat'), data);
    equal(own.latest?.n, 3);
  });

  it('counts the rows of its own touchpoint alone', () => {
    const own = NPS.replace('type: nps', 'type: nps\n    touchpoint: shop');
    equal(score(own, 'score,touchpoint\n10,Shop\n0,mail\n').latest?.n, 1);
    equal(score(own, 'score\n10\n0\n').latest?.n, 2);
  });

  it('is on the scale of its survey, with its polarity', () => {
    const text = yaml`
      metrics:
        - id: a
          type: csat
          survey: ask
          source: { file: a.csv }
    `;
    const survey = 'surveys:\n  - id: ask\n    type: csat\n    scale: { min: 1, max: 7 }\n';
    const found = score(text, 'score\n7\n6\n5\n8\n', { 'file:///workspace/a.surveys.yaml': survey });
    deepEqual([Math.round(found.latest?.value ?? 0), found.data?.rejected], [67, 1]);
  });

  it('is the time that cases took, in the unit of the metric, with what is still open', () => {
    const text = 'metrics:\n  - id: a\n    type: ttr\n    unit: h\n    source: { file: a.csv }\n';
    const hours = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(hour => `2026-11-01 00:00,2026-11-01 ${hour}:00`);
    const found = score(text, `started,resolved\n${hours.join('\n')}\n2026-11-02 00:00,\n`);
    deepEqual(
      [numbers(found.latest), found.durations, found.open],
      [['', 5.5, 10], { median: 5.5, p90: 9.1 }, 1],
    );
  });

  it('is the share of answers in time, by the target of the touchpoint or of the settings', () => {
    const text =
      'metrics:\n  - id: a\n    type: response_time\n    touchpoint: mail\n    source: { file: a.csv }\n';
    const data = 'started,resolved\n2026-11-01 09:00,2026-11-01 10:00\n2026-11-01 09:00,2026-11-01 12:00\n';
    const touchpoints = 'touchpoints:\n  - id: mail\n    title: Mail\n    response_time_target: 2h\n';
    equal(score(text, data, { 'file:///workspace/a.touchpoints.yaml': touchpoints }).latest?.value, 50);
    const config = 'thresholds: { response_time: 4h }\n';
    equal(score(text, data, { 'file:///workspace/journey.config.yaml': config }).latest?.value, 100);
    equal(score(text, data).state, 'none');
  });

  it('is a share of solved cases, or how many there were', () => {
    const rate = 'metrics:\n  - id: a\n    type: resolution_rate\n    source: { file: a.csv }\n';
    const data =
      'started,resolved\n2026-11-01,2026-11-02\n2026-11-01,2026-11-03\n2026-11-01,2026-11-04\n2026-11-01,\n';
    equal(score(rate, data).latest?.value, 75);
    const volume = score(rate.replace('resolution_rate', 'ticket_volume'), data);
    deepEqual(numbers(volume.latest), ['', 4, 4]);
  });

  it('is what it says itself, up to today', () => {
    const text = yaml`
      metrics:
        - id: a
          type: csat
          values: [{ date: 2026-12-01, value: 1 }, { date: 2026-10-01, value: 80, n: 50 }, { date: 2026-07-01, value: 60, n: 50 }]
    `;
    const { latest, trend } = score(text);
    deepEqual(
      [numbers(latest), trend],
      [['2026-10-01', 80, 50], { since: '2026-07-01', change: 20, significant: true }],
    );
    equal(
      score('metrics:\n  - { id: a, type: crr, inputs: { start: 200, end: 190, new: 20 } }\n').latest?.value,
      85,
    );
    equal(score('metrics:\n  - { id: a, type: crr, inputs: { start: 0, end: 1, new: 1 } }\n').state, 'none');
  });
});

describe('what is told of a score', () => {
  const file = answers({ '2026-09-01': { 10: 50, 8: 30, 2: 20 } });
  const quarterly = NPS.replace('type: nps', 'type: nps\n    target: 40\n    period: quarter');

  it('is its value, interval and size, in the way of the language', () => {
    const found = score(NPS, file);
    equal(scoreText(found, 'en'), '+30 (14.1 to 44.2), n = 100');
    equal(scoreText(found, 'de'), '+30 (14,1 bis 44,2), n = 100');
    equal(scoreText(found, 'da'), '+30 (14,1 til 44,2), n = 100');
  });

  it('is that its interval is estimated, where the file says the value alone', () => {
    const told = (type: string, value: number) =>
      score(`metrics:\n  - { id: a, ${type}, values: [{ date: 2026-10-01, value: ${value}, n: 100 }] }\n`);
    const nps = told('type: nps', 30);
    equal(scoreText(nps, 'en'), '+30 (estimated 14.1 to 44.2), n = 100');
    equal(scoreText(nps, 'de'), '+30 (geschätzt 14,1 bis 44,2), n = 100');
    equal(scoreText(nps, 'da'), '+30 (anslået 14,1 til 44,2), n = 100');
    equal(scoreText(told('type: csat', 80), 'en'), '80% (estimated 71.1 to 86.7), n = 100');
    equal(scoreText(told('type: ces', 80), 'en'), '80% (estimated 71.1 to 86.7), n = 100');
    equal(
      scoreText(told('type: ces, method: Net, unit: "%"', 30), 'en'),
      '+30% (estimated 14.1 to 44.2), n = 100',
    );
    equal(scoreText(told('type: ces, method: Mean', 5.5), 'en'), '5.5, n = 100');
  });

  it('is its target and its trend', () => {
    const before = answers({ '2026-05-01': { 10: 10, 8: 30, 2: 60 } });
    const both = `${before}${file.replace('date,score\n', '')}`;
    deepEqual(scoreLines(score(quarterly, both), 'en'), [
      'Q3 2026: +30 (14.1 to 44.2), n = 100',
      'target 40: not reached',
      '+80 since Q2 2026: more than chance',
    ]);
  });

  it('is that there are too few, no data, or nothing yet', () => {
    const few = score(NPS, answers({ '2026-09-01': { 10: 7 } }));
    deepEqual(
      [few, score(NPS, 'score\n'), score(NPS)].map(each => scoreText(each, 'en')),
      ['n = 7, too few answers to show', 'no data', undefined],
    );
  });
});

describe('periods', () => {
  const day = (date: string) => Date.parse(date) / 86_400_000;

  it('are named so that they sort by time', () => {
    const names = (['week', 'month', 'quarter', 'year', undefined] as const).map(period =>
      periodOf(day('2026-11-21'), period),
    );
    deepEqual(names, ['2026-W47', '2026-11', '2026-Q4', '2026', '2026-11-21']);
  });

  it('give a week to the year of its Thursday', () => {
    deepEqual(
      ['2026-01-01', '2027-01-03', '2027-01-04', '2024-12-30', '1969-12-31'].map(date =>
        periodOf(day(date), 'week'),
      ),
      ['2026-W01', '2026-W53', '2027-W01', '2025-W01', '1970-W01'],
    );
  });
});
