import { parse } from 'papaparse';

/** A row of a file. */
export interface Row {
  /** The line of the file that it begins in, 1-based. */
  readonly line: number;
  /** Undefined where a quote stands in it where none can be, or is never closed. */
  readonly cells: readonly string[] | undefined;
}

/** Longer than any row is: behind an opened quote that nobody closes, the whole file would be one. */
const LONGEST = 1 << 20;

/** So much is read at a time behind a line that cannot be: where each line is like it, each would cost the whole rest. */
const CAREFUL = 64;

const DELIMITERS = [',', ';', '\t'];

/** How a file separates its cells and its lines, as found out from its beginning. */
export function separatorsIn(head: string): { readonly delimiter: string; readonly newline: string } {
  const { delimiter, linebreak } = parse(head, {
    delimitersToGuess: DELIMITERS,
    preview: 20,
    skipEmptyLines: true,
  }).meta;
  return { delimiter, newline: linebreak };
}

/** Cuts a text that comes in pieces into rows. */
export class Rows {
  private pending = '';
  private line = 1;
  /** So much of what is pending is read at a time. */
  private window = Number.POSITIVE_INFINITY;

  constructor(private readonly separators: { readonly delimiter: string; readonly newline: string }) {}

  /** The rows that are whole with this piece. */
  push(text: string): readonly Row[] {
    this.pending += text;
    return this.take(false);
  }

  /** The last row, where the text does not end in a line break. */
  end(): readonly Row[] {
    return this.take(true);
  }

  private take(isEnd: boolean): readonly Row[] {
    const rows: Row[] = [];
    while (this.pending !== '') {
      const isAll = this.window >= this.pending.length;
      const isGood = this.read(rows, isEnd && isAll);
      const isStuck = isAll && (isEnd ? this.pending !== '' : this.pending.length > LONGEST);
      if (!isGood || isStuck) rows.push(this.skipLine());
      else if (isAll) break;
      else this.window *= 2;
    }
    return rows;
  }

  /**
   * Reads rows in the window until one has a quote where none can be. The last row is left where more may come, and
   * where it has a quote that is still open.
   *
   * @returns false where the next line cannot be read
   */
  private read(rows: Row[], isEnd: boolean): boolean {
    const { newline } = this.separators;
    const text = this.pending.slice(0, this.window);
    let taken = 0;
    let isGood = true;
    parse(text, {
      ...this.separators,
      step: ({ data, errors, meta: { cursor } }, parser) => {
        const isWhole = isEnd || text.startsWith(newline, cursor - newline.length);
        const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
        const misplaced = errors.filter(({ code }) => code === 'InvalidQuotes').length;
        // One that is out of place may be in place when more is known; of two, the first never is.
        isGood = misplaced === 0 || (isOpen && misplaced === 1);
        if (!isGood) parser.abort();
        if (!isGood || isOpen || !isWhole || cursor === taken) return;
        rows.push({ line: this.line, cells: data });
        this.line += linesIn(text.slice(taken, cursor), newline);
        taken = cursor;
      },
    });
    this.pending = this.pending.slice(taken);
    return isGood;
  }

  private skipLine(): Row {
    const { newline } = this.separators;
    const end = this.pending.indexOf(newline);
    this.pending = end < 0 ? '' : this.pending.slice(end + newline.length);
    this.window = CAREFUL;
    return { line: this.line++, cells: undefined };
  }
}

function linesIn(text: string, newline: string): number {
  let count = 0;
  for (let at = text.indexOf(newline); at >= 0; at = text.indexOf(newline, at + newline.length)) count++;
  return count;
}
