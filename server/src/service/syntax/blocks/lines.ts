import { NOT_SIMPLE } from './plain-scalar';

const CR = 0x0d;
const SPACE = 0x20;
const HASH = 0x23;

/** Walks over the lines that hold something; blank lines and comments are passed over. */
export class Lines {
  /** The beginning of the line. */
  start: number;
  /** Its first character that is no space. */
  content = 0;
  /** Behind its last character; the line break is none of it. */
  end = 0;
  /** How far its content is indented; -1 behind the last line. */
  indent = 0;
  private next: number;

  /** @param limit where the text to read ends */
  constructor(
    readonly source: string,
    from: number,
    readonly limit: number,
  ) {
    this.start = from;
    this.next = from;
    this.advance();
  }

  get isDone(): boolean {
    return this.indent < 0;
  }

  /** Goes to the next line that holds something. */
  advance(): void {
    while (this.next < this.limit) {
      this.enter(this.next);
      const first = this.source.charCodeAt(this.content);
      if (this.content < this.end && first !== HASH) return;
    }
    this.start = this.limit;
    this.content = this.limit;
    this.end = this.limit;
    this.indent = -1;
  }

  /** Goes back, or anywhere else, to the line that begins here. */
  goTo(start: number): void {
    this.next = start;
    this.advance();
  }

  /** Takes what stands behind a dash as a line of its own, indented as far as it stands. */
  moveTo(content: number): void {
    this.indent = content - this.start;
    this.content = content;
  }

  private enter(start: number): void {
    const { source, limit } = this;
    const lineBreak = source.indexOf('\n', start);
    const end = lineBreak < 0 || lineBreak >= limit ? limit : lineBreak;
    let content = start;
    while (content < end && source.charCodeAt(content) === SPACE) content++;
    if (content < end && source.charCodeAt(content) < SPACE && !isLineEnd(source, content, end))
      throw NOT_SIMPLE;
    this.start = start;
    this.content = content;
    this.end = end > content && source.charCodeAt(end - 1) === CR ? end - 1 : end;
    this.indent = content - start;
    this.next = end === limit ? limit : end + 1;
  }
}

function isLineEnd(source: string, at: number, end: number): boolean {
  return source.charCodeAt(at) === CR && at + 1 === end;
}

/** Behind the spaces that stand here. */
export function skipSpaces(source: string, at: number, end: number): number {
  let behind = at;
  while (behind < end && source.charCodeAt(behind) === SPACE) behind++;
  return behind;
}

/** Whether nothing but a comment follows, which a space must part from what is before it. */
export function isRestEmpty(source: string, at: number, end: number): boolean {
  const next = skipSpaces(source, at, end);
  return next >= end || (source.charCodeAt(next) === HASH && next > at);
}
