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

/** By what answers are told apart. */
type Place = Pick<Answer, 'day' | 'touchpoint' | 'step' | 'persona'>;

/** An answer of which nothing is told but its value. */
const NOWHERE: Place = { day: undefined, touchpoint: '', step: '', persona: '' };

/**
 * By what answers are told apart, each as long as there are fewer cells than this. A column in which every answer has a name
 * of its own would fill the memory, and tells nothing: further answers count without the persona, then without the place, and
 * at last without the day, all in one cell.
 */
const GRAINS: readonly { readonly most: number; readonly of: (place: Place) => Place }[] = [
  { most: 50_000, of: place => place },
  { most: 75_000, of: place => ({ ...place, persona: '' }) },
  { most: 100_000, of: ({ day }) => ({ ...NOWHERE, day }) },
];

/** Names that are longer are cut off: they are texts. */
const LONGEST_NAME = 200;

/** Counts answers. Of an answer with an id, so much is kept that a newer one can take its place. */
export class Tally {
  /** Answers that a newer or equally new one has replaced, or that came after a newer one. */
  duplicates = 0;
  /** Answers that are told apart by less than they say, as there are too many different ones. */
  coarse = 0;
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

  /** The number of the cell in which an answer counts. */
  private cellOf(answer: Answer, line: number): number {
    return this.index.get(keyOf(answer)) ?? this.otherCell(placeOf(answer), line);
  }

  /** A new cell, or where there is no room for one, the one that tells most of the place. */
  private otherCell(place: Place, line: number): number {
    const grain = GRAINS.find(({ most, of }) => this.cells.length < most || this.index.has(keyOf(of(place))));
    const told = grain ? grain.of(place) : NOWHERE;
    if (keyOf(told) !== keyOf(place)) this.coarse++;
    return this.index.get(keyOf(told)) ?? this.open(told, line);
  }

  private open(place: Place, line: number): number {
    this.index.set(keyOf(place), this.cells.length);
    this.cells.push({ ...place, counts: new Map(), open: 0, line });
    return this.cells.length - 1;
  }
}

/** Where an answer belongs, names that are texts cut off. */
function placeOf({ day, touchpoint, step, persona }: Place): Place {
  const name = (text: string) => text.slice(0, LONGEST_NAME);
  return { day, touchpoint: name(touchpoint), step: name(step), persona: name(persona) };
}

function keyOf({ day, touchpoint, step, persona }: Place): string {
  return `${day} ${touchpoint.length} ${step.length} ${touchpoint}${step}${persona}`;
}
