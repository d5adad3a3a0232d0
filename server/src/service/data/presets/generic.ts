import { firstRow, type Preset } from './preset';

/** A table with a header row, as any tool makes it. */
export const generic: Preset = {
  isIn: () => false,
  headerRows: 1,
  namesOf: firstRow,
  columns: {
    id: ['id', 'response_id', 'response id', 'ticket', 'ticket id'],
    date: ['date', 'datum', 'dato', 'submitted'],
    score: ['score', 'rating', 'nps', 'csat', 'ces'],
    verbatim: ['verbatim', 'comment', 'kommentar'],
    touchpoint: ['touchpoint'],
    step: ['step'],
    persona: ['persona'],
    started: ['started', 'created', 'opened'],
    resolved: ['resolved', 'solved', 'closed'],
  },
  unfinished: [],
  dateOrder: 'day',
};
