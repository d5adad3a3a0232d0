import { deepEqual } from 'node:assert/strict';
import { countsIn, dataIn, rejectedIn } from './reading';

describe('the layouts of survey tools', () => {
  it('Qualtrics: three header rows, previews and unfinished answers are left out', () => {
    const file = [
      'StartDate,EndDate,Status,Finished,RecordedDate,ResponseId,Q1,Q2',
      'Start Date,End Date,Response Type,Finished,Recorded Date,Response ID,How likely?,Why?',
      '"{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""status""}","{""ImportId"":""finished""}","{""ImportId"":""recordedDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2_TEXT""}"',
      '2026-09-01 10:00:00,2026-09-01 10:01:00,IP Address,True,2026-09-01 10:01:01,R_1,9,Good',
      '2026-09-01 10:00:00,2026-09-01 10:01:00,Survey Preview,True,2026-09-01 10:01:01,R_2,0,Test',
      '2026-09-01 10:00:00,2026-09-01 10:01:00,IP Address,False,2026-09-01 10:01:01,R_3,1,',
      '2026-09-01 10:00:00,2026-09-01 10:01:00,0,1,2026-09-02 10:01:01,R_4,8,',
      '2026-09-01 10:00:00,2026-09-01 10:01:00,1,1,2026-09-02 10:01:01,R_5,2,',
      '2026-09-01 10:00:00,2026-09-01 10:01:00,0,0,2026-09-02 10:01:01,R_6,2,',
      '2026-09-01 10:00:00,2026-09-01 10:01:00,0,1,2026-09-03 10:01:01,R_4,7,',
    ].join('\n');
    for (const score of ['Q1', 'how likely?', 'QID1']) {
      const data = dataIn(file, { preset: 'qualtrics', columns: { score } });
      deepEqual([countsIn(data), data.unfinished, data.duplicates], [{ 7: 1, 9: 1 }, 4, 1], score);
    }
  });

  it('SurveyMonkey: two header rows, the parts of a question stand in the second', () => {
    const file = [
      'Respondent ID,Start Date,End Date,How likely are you to recommend us?,What matters?,,',
      ',,,,Price,Taste,Service',
      '101,09/01/2026 10:00:00 AM,09/13/2026 01:02:03 PM,9,1,2,3',
      '102,09/01/2026 10:00:00 AM,09/02/2026 12:30:00 AM,11,1,5,3',
    ].join('\r\n');
    const data = dataIn(file, {
      preset: 'surveymonkey',
      columns: { score: 'How likely are you to recommend us?' },
    });
    deepEqual([countsIn(data), rejectedIn(data)], [{ 9: 1 }, ['4 range']]);
    deepEqual(
      data.cells.map(({ day }) => day),
      [Date.UTC(2026, 8, 13) / 86_400_000],
    );
    deepEqual(data.columns.slice(4), ['What matters?', 'What matters? – Taste', 'What matters? – Service']);
    const measure = { of: 'score', min: 1, max: 5, whole: true } as const;
    const part = { preset: 'surveymonkey', measure, columns: { score: 'What matters? – Taste' } } as const;
    deepEqual(countsIn(dataIn(file, part)), { 2: 1, 5: 1 });
  });

  for (const [generation, header] of [
    ['of today', 'respondent_id,collector_id,date_created,date_modified,ip_address,custom_1'],
    ['with blanks', 'Respondent ID,Collector ID,Start Date,End Date,IP Address,Custom Data 1'],
    ['of old', 'RespondentID,CollectorID,StartDate,EndDate,IP Address,Custom Data'],
  ]) {
    it(`SurveyMonkey: the header ${generation}, with words at the ends of the scale`, () => {
      const row = (id: number, score: string) =>
        `${id},7,09/01/2026 10:00:00 AM,09/02/2026 10:00:00 AM,,,${score}`;
      const scores = ['Extremely likely - 10', 'Not at all likely - 0', '7', 'Likely'];
      const file = [
        `${header},Would you recommend us?`,
        ',,,,,,Response',
        ...scores.map((score, index) => row(index, score)),
      ].join('\n');
      const data = dataIn(file, { preset: 'surveymonkey', columns: { score: 'Would you recommend us?' } });
      deepEqual([countsIn(data), rejectedIn(data)], [{ 0: 1, 7: 1, 10: 1 }, ['6 score']]);
      deepEqual(
        data.cells.map(({ day }) => day),
        [Date.UTC(2026, 8, 2) / 86_400_000],
      );
    });
  }

  it('Typeform: partial answers are left out', () => {
    const file = [
      '#,How likely?,Response Type,Start Date (UTC),Stage Date (UTC),Submit Date (UTC),Network ID,Tags',
      'abc,10,completed,2026-09-01 10:00:00,,2026-09-01 10:05:00,n1,',
      'abd,2,partial,2026-09-01 10:00:00,2026-09-01 10:05:00,,n2,',
      'abe,3,started,2026-09-01 10:00:00,,,n2,',
    ].join('\n');
    const data = dataIn(file, { preset: 'typeform', columns: { score: 'How likely?' } });
    deepEqual([countsIn(data), data.unfinished], [{ 10: 1 }, 2]);
  });

  it('Delighted: knows the column of the score by itself', () => {
    const file = [
      'Response ID,Name,Email,Score,Comment,Created at',
      '1,Jane Doe,jane@example.org,10,Love it,2026-09-01 10:00:00 UTC',
      '2,,,6,,2026-09-02 10:00:00 UTC',
    ].join('\n');
    const data = dataIn(file, { preset: 'delighted' });
    deepEqual([countsIn(data), rejectedIn(data)], [{ 6: 1, 10: 1 }, []]);
    deepEqual(data.personal, [
      { kind: 'name', column: 'Name' },
      { kind: 'email', column: 'Email' },
    ]);
  });

  it('Delighted: the names and times of its API', () => {
    const file =
      'id,survey_type,score,comment,permalink,created_at\n1,nps,10,,,1756720800\n2,nps,6,,,1756807200\n';
    const data = dataIn(file, { preset: 'delighted' });
    deepEqual(
      data.cells.map(({ day, counts }) => [day, ...counts.keys()]),
      [
        [20_332, 10],
        [20_333, 6],
      ],
    );
  });
});
