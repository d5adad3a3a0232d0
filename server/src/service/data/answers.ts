import { type Columns, plain } from './columns';
import { type DateOrder, type Moment, momentIn } from './dates';
import { scoreIn } from './numbers';
import type { Measure, Reading, Reason, Role } from './types';

/** What a row says. */
export interface Answer {
  readonly id: string;
  /** When it was given, to tell the newest of several with one id. */
  readonly minute: number;
  readonly day: number | undefined;
  readonly touchpoint: string;
  readonly step: string;
  readonly persona: string;
  /** The score, or minutes; undefined for a case that is still open. */
  readonly value: number | undefined;
}

/** What becomes of a row. */
export type Verdict =
  | { readonly is: 'answer'; readonly answer: Answer }
  | { readonly is: 'unfinished' | 'filtered' | 'unanswered' }
  | { readonly is: 'rejected'; readonly reason: Reason };

/** Judges the rows of one file. */
export class Judge {
  constructor(
    private readonly reading: Reading,
    private readonly columns: Columns,
    private readonly dateOrder: DateOrder,
  ) {}

  /** What becomes of a row. One with too many or too few cells has shifted, and nothing in it can be trusted. */
  judge(cells: readonly string[]): Verdict {
    const { names, unfinished, filter } = this.columns;
    if (cells.length !== names.length) return rejected('cells');
    const cell = (index: number) => cells[index]?.trim() ?? '';
    if (unfinished.some(({ index, is }) => is.test(cell(index)))) return { is: 'unfinished' };
    if (filter.some(({ index, values }) => !values.has(plain(cell(index))))) return { is: 'filtered' };
    const { of } = this.columns;
    return this.measured(role => (of[role] === undefined ? '' : cell(of[role])));
  }

  private measured(text: (role: Role) => string): Verdict {
    const { measure } = this.reading;
    if (measure.of === 'duration') return this.duration(text);
    const at = text('date') === '' ? undefined : momentIn(text('date'), this.dateOrder);
    if (at === undefined && text('date') !== '') return rejected('date');
    if (measure.of === 'rows') return answer(text, at, 1);
    if (text('score') === '') return { is: 'unanswered' };
    const score = scoreIn(text('score'));
    const reason = score === undefined ? 'score' : mistakeIn(score, measure);
    return reason === undefined ? answer(text, at, score) : rejected(reason);
  }

  /** A case counts on the day on which it was resolved; an open one on the day on which it began. */
  private duration(text: (role: Role) => string): Verdict {
    if (text('started') === '') return { is: 'unanswered' };
    const started = momentIn(text('started'), this.dateOrder);
    if (!started) return rejected('time');
    if (text('resolved') === '') return answer(text, started, undefined);
    const resolved = momentIn(text('resolved'), this.dateOrder);
    if (!resolved) return rejected('time');
    const minutes = resolved.minute - started.minute;
    return minutes < 0 ? rejected('negative') : answer(text, resolved, minutes);
  }
}

function answer(text: (role: Role) => string, at: Moment | undefined, value: number | undefined): Verdict {
  return {
    is: 'answer',
    answer: {
      id: text('id'),
      minute: at?.minute ?? Number.NEGATIVE_INFINITY,
      day: at?.day,
      touchpoint: text('touchpoint'),
      step: text('step'),
      persona: text('persona'),
      value,
    },
  };
}

function mistakeIn(
  score: number,
  { min, max, whole }: Extract<Measure, { of: 'score' }>,
): Reason | undefined {
  if (whole && !Number.isInteger(score)) return 'whole';
  const isInside = score >= (min ?? score) && score <= (max ?? score);
  return isInside ? undefined : 'range';
}

function rejected(reason: Reason): Verdict {
  return { is: 'rejected', reason };
}
