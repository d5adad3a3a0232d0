import type { Continued, Layout } from '../syntax/layout';
import { at, indentOf, moved } from './formatting-continued';
import { Levels } from './formatting-levels';
import { type FormattedLine, formatLine } from './formatting-line';

interface Line {
  readonly text: string;
  readonly start: number;
}

/** Formats a text from its first line to its last. */
export class Formatter {
  private readonly levels = new Levels();
  private readonly lines: readonly Line[];
  private readonly continuedFrom: ReadonlyMap<number, Continued & { readonly lines: number }>;
  private readonly out: string[] = [];
  /** The line behind the comments and blank lines that were passed last. */
  private below = 0;
  /** Comments that stand with the line below them: their places in `out`, until that line's is known. */
  private waiting: number[] = [];
  /** How many lines of `out` are values that end in blank lines on purpose. */
  private kept = 0;

  /** @param layout the places of the text's keys and of its values on several lines */
  constructor(
    private readonly source: string,
    private readonly layout: Layout,
  ) {
    this.lines = linesOf(source);
    this.continuedFrom = new Map(layout.continued.map(value => this.linesOfValue(value)));
  }

  /** @returns undefined where something in the text is not formatted */
  run(): string | undefined {
    for (let index = 0; index < this.lines.length; ) {
      const next = this.step(index);
      if (next === undefined) return undefined;
      index = next;
    }
    while (this.out.length > this.kept && this.out.at(-1) === '') this.out.pop();
    const lineBreak = /\r\n|\r|\n/.exec(this.source)?.[0] ?? '\n';
    return this.out.join(lineBreak) + lineBreak;
  }

  /** Formats a line with what belongs to it, and says which is next. */
  private step(index: number): number | undefined {
    const { text, start } = this.lines[index] ?? { text: '', start: 0 };
    const content = text.trim();
    if (content === '') this.blank();
    else if (content.startsWith('#')) this.comment(content, index);
    else {
      const line = formatLine(text, start, this.layout.keys, this.levels);
      return line && this.structure(line, index);
    }
    return index + 1;
  }

  private blank(): void {
    if (this.out.length > 0 && this.out.at(-1) !== '') this.out.push('');
  }

  private comment(content: string, index: number): void {
    const column = indentOf(this.lines[index]?.text ?? '').length;
    if (indentOf(this.lineBelow(index)).length === column) {
      this.waiting.push(this.out.length);
      this.out.push(content);
    } else this.out.push(at(this.levels.targetOf(column), content));
  }

  /** The next line that holds more than a comment. */
  private lineBelow(index: number): string {
    this.below = Math.max(this.below, index + 1);
    while (this.below < this.lines.length && !/^\s*[^\s#]/.test(this.lines[this.below]?.text ?? ''))
      this.below++;
    return this.lines[this.below]?.text ?? '';
  }

  private structure({ text, indent, owner }: FormattedLine, index: number): number | undefined {
    for (const place of this.waiting) this.out[place] = at(indent, this.out[place] ?? '');
    this.waiting = [];
    this.out.push(text);
    const value = this.continuedFrom.get(index);
    if (!value) return index + 1;
    const end = index + 1 + value.lines;
    const further = this.lines.slice(index + 1, end).map(line => line.text);
    const header = this.source.slice(value.start, value.start + 4);
    const lines = moved(further, value.style, header, owner);
    if (!lines) return undefined;
    for (const line of lines) this.out.push(line);
    this.kept = this.out.length;
    return end;
  }

  /** The line on which a value begins, and how many more it has. A line break at its very end begins none. */
  private linesOfValue(value: Continued): readonly [number, Continued & { readonly lines: number }] {
    const first = this.lineAt(value.start);
    return [first, { ...value, lines: this.lineAt(value.end - 1) - first }];
  }

  private lineAt(offset: number): number {
    let [low, high] = [0, this.lines.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lines[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The lines without their breaks. A break at the very end begins no further line. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ text: text.slice(start, index), start });
    start = index + lineBreak.length;
  }
  if (start < text.length) lines.push({ text: text.slice(start), start });
  return lines;
}
