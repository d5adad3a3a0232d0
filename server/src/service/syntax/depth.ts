/** Deeper nesting than this is reported instead of parsed: a recursive composer could not survive it. */
export const MAX_DEPTH = 200;

/**
 * An upper bound of how deeply the text nests, in one pass without recursion: open flow brackets, the
 * dashes and `?` at a line's start, and the levels of indentation above the line. Brackets inside quoted
 * text are counted too, so the bound can be too high, never too low; nobody quotes 200 open brackets.
 *
 * @returns the depth and the offset where it was first exceeded, or undefined where it never was.
 */
export function exceedsDepth(text: string, limit = MAX_DEPTH): number | undefined {
  const indents: number[] = [];
  let flow = 0;
  let lineStart = 0;
  while (lineStart < text.length) {
    const lineEnd = endOfLine(text, lineStart);
    const { dashes, indent, content } = lineStartOf(text, lineStart, lineEnd);
    if (content < lineEnd) enter(indents, indent);
    const block = dashes + indents.length;
    if (block + flow > limit) return lineStart;
    for (let offset = content; offset < lineEnd; offset++) {
      flow = Math.max(0, flow + bracket(text.charCodeAt(offset)));
      if (block + flow > limit) return offset;
    }
    lineStart = lineEnd + 1;
  }
  return undefined;
}

/** Leaves the levels that are indented as far or further, and enters this one. */
function enter(indents: number[], indent: number): void {
  while ((indents.at(-1) ?? -1) >= indent) indents.pop();
  indents.push(indent);
}

/** 1 where a flow collection opens, -1 where one closes. */
function bracket(char: number): number {
  if (char === OPEN_BRACKET || char === OPEN_BRACE) return 1;
  return char === CLOSE_BRACKET || char === CLOSE_BRACE ? -1 : 0;
}

const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** The leading blanks and the `- ` or `? ` that follow them: where content begins, and how many dashes. */
function lineStartOf(text: string, from: number, to: number) {
  let offset = from;
  while (offset < to && text[offset] === ' ') offset++;
  const indent = offset - from;
  let dashes = 0;
  while (offset < to && (text[offset] === '-' || text[offset] === '?') && isBlank(text[offset + 1])) {
    dashes++;
    offset += 2;
    while (offset < to && text[offset] === ' ') offset++;
  }
  return { dashes, indent, content: offset };
}

function isBlank(char: string | undefined): boolean {
  return char === undefined || char === ' ' || char === '\t' || char === '\n' || char === '\r';
}
