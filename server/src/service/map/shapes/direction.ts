/** The blocks that Unicode keeps for scripts that are written from right to left. */
const BLOCKS = '\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}';
const RIGHT_TO_LEFT = new RegExp(`[${BLOCKS}]`, 'u');
/** What an unseen mark of direction says counts like a letter. */
const [FROM_LEFT, FROM_RIGHT] = ['\u200E', '\u200F'];
const BEGINS_RIGHT = new RegExp(
  `^[^\\p{L}${FROM_LEFT}${FROM_RIGHT}]*(?:${FROM_RIGHT}|(?=\\p{L})[${BLOCKS}])`,
  'u',
);

/** Whether something in a text is written from right to left, so that its words need not stand as they are read. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** Whether a text as a whole reads from right to left: its first letter says so, as in browsers. */
export function isRightToLeft(text: string): boolean {
  return BEGINS_RIGHT.test(text);
}

/** The lines of a text, all of which read as the text does: a line that begins otherwise is told so by an unseen mark. */
export function directed(lines: readonly string[], text: string): readonly string[] {
  if (!hasRightToLeft(text)) return lines;
  const isRight = isRightToLeft(text);
  const mark = isRight ? FROM_RIGHT : FROM_LEFT;
  return lines.map(line => (isRightToLeft(line) === isRight ? line : mark + line));
}
