import { firstRow, type Preset } from './preset';

/** Delighted: one answer a row, the same columns whatever was asked. */
export const delighted: Preset = {
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
