import { firstRow, hasColumns, type Preset } from './preset';

/** Delighted: one answer a row, the same columns whatever was asked. */
export const delighted: Preset = {
  isIn: rows =>
    hasColumns(rows, ['Score', 'Response Score'], 1) &&
    hasColumns(rows, ['Comment', 'Response Comment'], 1) &&
    hasColumns(rows, ['Response ID', 'Survey Type', 'Person ID', 'Survey ID'], 1),
  headerRows: 1,
  namesOf: firstRow,
  columns: {
    id: ['Response ID', 'ID'],
    date: ['Response Date', 'Created at', 'Responded at', 'Response Timestamp', 'Survey Created At'],
    score: ['Score', 'Response Score'],
    verbatim: ['Comment', 'Response Comment'],
  },
  unfinished: [],
  dateOrder: 'month',
};
