import type { Answer } from './answers';
import { IdTable } from './id-table';
import type { Cell } from './types';

interface OpenCell {
  readonly day: number | undefined;
  readonly touchpoint: string;
  readonly step: string;
  readonly persona: string;
  readonly counts: Map<number, number>;
  readonly line: number;
  open: number;
}

/**
 * So many cells are told apart by who has answered; then personas are not told any more. A column in which everybody has a
 * name of their own would fill the memory, and tells nothing.
 */
const MOST_CELLS = 50_000;

/** Counts answers. Of an answer with an id, so much is kept that a newer one can take its place. */
export class Tally {
  /** Answers that a newer or equally new one has replaced, or that came after a newer one. */
  duplicates = 0;
  private readonly cells: OpenCell[] = [];
  private readonly index = new Map<string, number>();
  private readonly ids = new IdTable();

  /** Counts an answer, unless a newer one with the same id is counted already. @param line where it stands in the file */
  add(answer: Answer, line: number): void {
    const { id, minute, value } = answer;
    const cell = this.cellOf(answer, line);
    const kept = { cell, value: value ?? Number.NaN, minute };
    const known = id === '' ? undefined : this.ids.put(id, kept);
    if (known) this.duplicates++;
    if (known && known.minute > minute) return;
    if (known) this.count(known.cell, known.value, -1);
    this.count(cell, kept.value, 1);
  }

  /** What was counted, without what is empty. */
  result(): readonly Cell[] {
    return this.cells.filter(({ counts, open }) => counts.size > 0 || open > 0);
  }

  /** How many answers count. */
  get counted(): number {
    const of = ({ counts, open }: OpenCell) => [...counts.values()].reduce((sum, count) => sum + count, open);
    return this.cells.reduce((sum, cell) => sum + of(cell), 0);
  }

  private count(index: number, value: number, by: number): void {
    const cell = this.cells[index];
    if (!cell) return;
    if (Number.isNaN(value)) {
      cell.open += by;
      return;
    }
    const count = (cell.counts.get(value) ?? 0) + by;
    if (count === 0) cell.counts.delete(value);
    else cell.counts.set(value, count);
  }

  private cellOf(
    { day, touchpoint, step, persona }: Pick<Answer, 'day' | 'touchpoint' | 'step' | 'persona'>,
    line: number,
  ): number {
    const key = `${day} ${touchpoint.length} ${step.length} ${touchpoint}${step}${persona}`;
    const known = this.index.get(key);
    if (known !== undefined) return known;
    if (persona !== '' && this.cells.length >= MOST_CELLS)
      return this.cellOf({ day, touchpoint, step, persona: '' }, line);
    this.index.set(key, this.cells.length);
    this.cells.push({ day, touchpoint, step, persona, counts: new Map(), open: 0, line });
    return this.cells.length - 1;
  }
}
