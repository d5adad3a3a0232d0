import type { Preset } from './preset';

/** Qualtrics: the names of the questions, their texts, and the ids for import, each in a row of its own. */
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
    // As labels, or as numbers: 1 and 17 are previews, 2 is a test.
    { column: 'Status', is: /preview|test|^(?:1|2|9|17)$/i },
    { column: 'Finished', is: /^(?:false|0)$/i },
  ],
  dateOrder: 'month',
};

/** `{"ImportId":"QID1"}` is QID1. */
function importId(cell: string): string {
  return /"ImportId"\s*:\s*"([^"]+)"/.exec(cell)?.[1] ?? '';
}
