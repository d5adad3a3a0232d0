import { plain } from '../columns';
import type { Preset } from './preset';

/** What stands in the second row below a question that has one answer. */
const PARTS: ReadonlySet<string> = new Set(['response', 'open-ended response']);

/**
 * SurveyMonkey: the questions in one row, their parts in the next. A question is written above its first part only.
 *
 * The columns before the questions have had three names: `RespondentID`, `Respondent ID` and `respondent_id`. Seen in
 * https://github.com/fivethirtyeight/data/blob/master/star-wars-survey/StarWars.csv, which has the answers’ ids alone, and
 * in the headers `Respondent ID, Collector ID, Start Date, End Date, IP Address, Email Address, First Name, Last Name,
 * Custom Data 1` and `respondent_id, collector_id, date_created, date_modified, ip_address, …, custom_1` that programs
 * expect which read such files.
 */
export const surveymonkey: Preset = {
  isIn([names = [], parts = []]) {
    const own = new Set(names.map(name => plain(name).replace(/[ _]/g, '')));
    const isPart = (cell: string) => PARTS.has(plain(cell));
    return own.has('respondentid') && (own.has('collectorid') || parts.some(isPart));
  },
  headerRows: 2,
  namesOf([questions = [], parts = []]) {
    let question = '';
    return questions.map((cell, index) => {
      const own = cell.trim();
      const part = parts[index]?.trim() ?? '';
      if (own !== '') question = own;
      const both = part === '' ? question : `${question} – ${part}`;
      return own === '' ? [both, part] : [own, both];
    });
  },
  columns: {
    id: ['Respondent ID', 'respondent_id', 'RespondentID'],
    // The end first: an answer counts on the day on which it was given.
    date: ['End Date', 'date_modified', 'EndDate', 'Start Date', 'date_created', 'StartDate'],
  },
  unfinished: [],
  dateOrder: 'month',
};
