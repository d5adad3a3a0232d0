import { hasColumns, type Preset } from './preset';

/** SurveyMonkey: the questions in one row, their parts in the next. A question is written above its first part only. */
export const surveymonkey: Preset = {
  isIn: rows => hasColumns(rows, ['Respondent ID', 'Collector ID', 'respondent_id', 'collector_id'], 2),
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
    id: ['Respondent ID', 'respondent_id'],
    date: ['End Date', 'date_created', 'Start Date'],
  },
  unfinished: [],
  dateOrder: 'month',
};
