import { firstRow, hasColumns, type Preset } from './preset';

/**
 * Typeform: one row with the texts of the questions between the answer’s id and `Response Type, Start Date (UTC), Stage Date
 * (UTC), Submit Date (UTC), Network ID, Tags, Ending`. An answer is `completed`, `partial` or only `started`, as the types
 * are named in https://www.typeform.com/developers/responses/reference/retrieve-responses.
 */
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
