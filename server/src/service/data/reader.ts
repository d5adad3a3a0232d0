import { type Answer, Judge } from './answers';
import { type Columns, columnsIn } from './columns';
import { dateOrderIn } from './dates';
import { Text } from './encoding';
import { TOLD_REJECTIONS } from './known-on';
import { redacted } from './personal';
import { PersonalColumns } from './personal-columns';
import { presets } from './presets';
import { type Row, Rows, separatorsIn } from './rows';
import { Tally } from './tally';
import type { DataSet, NewDecoder, Reading, Rejection } from './types';
import { Verbatims } from './verbatims';

/** So much text is looked at before it is said how the file is written. */
const HEAD_TEXT = 1 << 16;
const HEAD_ROWS = 200;

/** Reads one file, piece by piece, and keeps sums alone: memory does not grow with what customers wrote. */
export class DataReader {
  private readonly text: Text;
  private head: string | undefined = '';
  private rows: Rows | undefined;
  private waiting: Row[] = [];
  private body: Body | undefined;

  /**
   * @param reading how the file is to be read
   * @param newDecoder makes the platform's text decoders; those of UTF-8 must throw on bytes that are none
   */
  constructor(
    private readonly reading: Reading,
    newDecoder: NewDecoder,
  ) {
    this.text = new Text(newDecoder);
  }

  /** Takes the next bytes of the file. */
  push(bytes: Uint8Array): void {
    this.take(this.text.push(bytes));
  }

  /** What the file says; nothing may be pushed any more. */
  end(): DataSet {
    this.take(this.text.end());
    if (!this.rows) this.open();
    this.takeRows(this.rows?.end() ?? []);
    const body = this.body ?? this.begin();
    return body.result();
  }

  private take(text: string): void {
    if (this.rows) this.takeRows(this.rows.push(text));
    else {
      this.head += text;
      if (this.head !== undefined && this.head.length >= HEAD_TEXT) this.open();
    }
  }

  private open(): void {
    const head = this.head ?? '';
    this.head = undefined;
    const { delimiter } = this.reading;
    this.rows = new Rows({ ...separatorsIn(head), ...(delimiter === undefined ? {} : { delimiter }) });
    this.takeRows(this.rows.push(head));
  }

  private takeRows(rows: readonly Row[]): void {
    const written = rows.filter(({ cells }) => !cells || cells.length > 1 || cells[0]?.trim() !== '');
    if (this.body) for (const row of written) this.body.take(row);
    else {
      this.waiting.push(...written);
      if (this.waiting.length >= HEAD_ROWS) this.begin();
    }
  }

  private begin(): Body {
    this.body = new Body(this.waiting, this.reading);
    this.waiting = [];
    return this.body;
  }
}

/** What stands below the header. */
class Body {
  private readonly columns: Columns;
  private readonly judge: Judge;
  private readonly personal: PersonalColumns;
  private readonly tally = new Tally();
  private readonly verbatims = new Verbatims();
  private readonly rejections: Rejection[] = [];
  private readonly sums = { rows: 0, unfinished: 0, filtered: 0, unanswered: 0, rejected: 0 };

  /** @param head the first rows of the file, those of the header included */
  constructor(head: readonly Row[], reading: Reading) {
    const preset = presets[reading.preset];
    const header = head.slice(0, preset.headerRows).map(({ cells = [] }) => cells);
    const first = head.slice(preset.headerRows);
    this.columns = columnsIn(header, preset, reading);
    const { of, names } = this.columns;
    const dated = [of.date, of.started, of.resolved].filter(index => index !== undefined);
    const dates = first.flatMap(({ cells = [] }) => dated.map(index => cells[index] ?? ''));
    this.judge = new Judge(reading, this.columns, dateOrderIn(dates, preset.dateOrder));
    const scores = [of.id, of.score].filter(index => index !== undefined);
    this.personal = new PersonalColumns(names, new Set([...dated, ...scores]));
    for (const row of first) this.take(row);
  }

  take({ line, cells }: Row): void {
    this.sums.rows++;
    const verdict = cells ? this.judge.judge(cells) : { is: 'rejected' as const, reason: 'quote' as const };
    if (cells && verdict.is !== 'rejected') this.personal.look(cells);
    if (verdict.is === 'answer') this.count(verdict.answer, cells ?? [], line);
    else this.sums[verdict.is]++;
    if (verdict.is === 'rejected' && this.rejections.length < TOLD_REJECTIONS) {
      this.rejections.push({ line, reason: verdict.reason });
    }
  }

  private count(answer: Answer, cells: readonly string[], line: number): void {
    this.tally.add(answer, line);
    const { verbatim } = this.columns.of;
    if (verbatim !== undefined) this.verbatims.add(cells[verbatim]?.trim() ?? '', answer);
  }

  /** Without a column that is needed nothing is known: neither what counts nor what is wrong with the rows. */
  result(): DataSet {
    const { missing, names } = this.columns;
    const isBlind = missing.some(({ role }) => role !== 'verbatim');
    return {
      state: 'read',
      ...this.sums,
      rejected: isBlind ? 0 : this.sums.rejected,
      rejections: isBlind ? [] : this.rejections,
      counted: isBlind ? 0 : this.tally.counted,
      duplicates: this.tally.duplicates,
      coarse: isBlind ? 0 : this.tally.coarse,
      missing,
      columns: names.map(redacted),
      personal: this.personal.all(),
      cells: isBlind ? [] : this.tally.result(),
      verbatims: isBlind ? [] : this.verbatims.all(),
    };
  }
}
