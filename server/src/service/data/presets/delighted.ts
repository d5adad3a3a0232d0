import { firstRow, hasColumns, type Preset } from './preset';

/**
 * Delighted: one answer a row, the same columns whatever was asked. They are named as in its interface, or as in its API
 * (https://app.delighted.com/docs/api, “List survey responses”), whose times are Unix seconds.
 */
export const delighted: Preset = {
  isIn: rows =>
    hasColumns(rows, ['Score', 'Response Score'], 1) &&
    hasColumns(rows, ['Comment', 'Response Comment'], 1) &&
    hasColumns(rows, ['Response ID', 'Survey Type', 'Person ID', 'Survey ID', 'survey_type', 'permalink'], 1),
  headerRows: 1,
  namesOf: firstRow,
  columns: {
    id: ['Response ID', 'response_id', 'ID'],
    date: [
      'Response Date',
      'Created at',
      'created_at',
      'Responded at',
      'Response Timestamp',
      'Survey Created At',
    ],
    score: ['Score', 'Response Score'],
    verbatim: ['Comment', 'Response Comment'],
  },
  unfinished: [],
  dateOrder: 'month',
};
