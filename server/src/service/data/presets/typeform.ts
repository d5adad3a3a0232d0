import { firstRow, hasColumns, type Preset } from './preset';

/** Typeform: one row with the texts of the questions; partial answers are marked. */
export const typeform: Preset = {
  isIn: rows =>
    hasColumns(
      rows,
      ['Response Type', 'Start Date (UTC)', 'Stage Date (UTC)', 'Submit Date (UTC)', 'Network ID'],
      2,
    ),
  headerRows: 1,
  namesOf: firstRow,
  columns: {
    id: ['#', 'Token', 'Response ID'],
    date: ['Submit Date (UTC)', 'Submitted At', 'Stage Date (UTC)', 'Start Date (UTC)'],
  },
  unfinished: [{ column: 'Response Type', is: /^(?:partial|started)/i }],
  dateOrder: 'month',
};
