import type { Preset } from './preset';

/**
 * Qualtrics: the names of the questions, their texts, and the ids for import, each in a row of its own, as described in
 * https://www.qualtrics.com/support/survey-platform/data-and-analysis-module/data/download-data/understanding-your-dataset.
 */
export const qualtrics: Preset = {
  isIn: rows => rows.slice(1, 3).some(row => row.some(cell => importId(cell) !== '')),
  headerRows: 3,
  namesOf([names = [], texts = [], imports = []]) {
    return names.map((name, index) => [name.trim(), texts[index] ?? '', importId(imports[index] ?? '')]);
  },
  columns: {
    id: ['ResponseId', 'ResponseID'],
    date: ['RecordedDate', 'EndDate'],
  },
  unfinished: [
    // As labels, or as numbers: 1 is a preview, 2 a test, 9 a preview that looks like spam, 17 one without connection.
    { column: 'Status', is: /preview|test|^(?:1|2|9|17)$/i },
    { column: 'Finished', is: /^(?:false|0)$/i },
  ],
  dateOrder: 'month',
};

/** `{"ImportId":"QID1"}` is QID1. */
function importId(cell: string): string {
  return /"ImportId"\s*:\s*"([^"]+)"/.exec(cell)?.[1] ?? '';
}
