import { directed } from './shapes/direction';
import { syllableEnd } from './shapes/syllables';
import { textWidth } from './text-width';

/** How much room a text has: pixels across, lines down, and its font's size in pixels. */
export interface Room {
  readonly width: number;
  readonly maxLines: number;
  readonly fontSize: number;
}

/** A part of a text that stays on one line if it can. */
interface Piece {
  readonly text: string;
  /** Whether a space stands before it. */
  readonly spaced: boolean;
  /** Whether it ends in a soft hyphen: a break behind it shows one. */
  readonly soft: boolean;
}

const SOFT_HYPHEN = '\u00AD';
/** A word may be broken behind a soft hyphen, or behind a hyphen or slash with two letters on either side. */
const BREAKS = /(?<=\u00AD|\p{L}{2}[-–/])(?=\p{L}{2})/u;
/** So many letters at least begin the next line. */
const MIN_REST = 3;
/** Scripts that know the hyphen. */
const HYPHENATED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/**
 * The text in lines that fit the room, at least one. Words that are too long are broken, and what does not fit the
 * last line is replaced by an ellipsis.
 */
export function wrap(text: string, room: Room): readonly string[] {
  // No character is narrower than this in the mean, so a text of megabytes costs no more than its beginning.
  const beginning = text.slice(0, Math.ceil((room.maxLines + 1) * room.width));
  const lines = fillLines(piecesOf(beginning), room);
  const last = room.maxLines - 1;
  const shown =
    lines.length <= room.maxLines ? lines : [...lines.slice(0, last), withEllipsis(lines[last] ?? '', room)];
  return directed(shown, beginning);
}

/** No-break spaces are part of the word. */
function piecesOf(text: string): readonly Piece[] {
  const words = text.split(/[ \t\r\n\f\v\u0085\u2028\u2029]+/).filter(Boolean);
  return words.flatMap(word =>
    partsOf(word).map((part, index) => ({
      text: part.replaceAll(SOFT_HYPHEN, ''),
      spaced: index === 0,
      soft: part.endsWith(SOFT_HYPHEN),
    })),
  );
}

function partsOf(word: string): readonly string[] {
  return /[\u00AD\-–/]/.test(word) ? word.split(BREAKS) : [word];
}

function fillLines(pieces: readonly Piece[], room: Room): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let soft = false;
  for (const piece of pieces) {
    const longer = joined(line, piece);
    if (fits(piece.soft ? `${longer}-` : longer, room)) {
      line = longer;
    } else {
      const parts = breakHard(piece.text, room);
      lines.push(...closed(line, soft && !piece.spaced), ...parts.slice(0, -1));
      line = parts.at(-1) ?? '';
    }
    soft = piece.soft;
    if (lines.length > room.maxLines) return lines;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

function joined(line: string, { text, spaced }: Piece): string {
  return line !== '' && spaced ? `${line} ${text}` : line + text;
}

/** A line that is full; a word that goes on behind a soft hyphen shows it. */
function closed(line: string, isBroken: boolean): readonly string[] {
  return line === '' ? [] : [isBroken ? `${line}-` : line];
}

/** A word that fits no line, cut behind the last syllable that does, but never so that one or two letters are left over. */
function breakHard(word: string, room: Room): readonly string[] {
  if (fits(word, room)) return [word];
  const parts: string[] = [];
  let rest = lettersOf(word);
  while (rest.length > 1 && !fits(rest.join(''), room)) {
    const most = Math.max(1, Math.min(fullLine(rest, room), rest.length - MIN_REST));
    const count = syllableEnd(rest, most);
    parts.push(withHyphen(rest.slice(0, count).join(''), rest[count] ?? ''));
    rest = rest.slice(count);
  }
  return [...parts, rest.join('')];
}

/** How many of the letters fit a line with a hyphen behind them. */
function fullLine(letters: readonly string[], { width, fontSize }: Room): number {
  let taken = textWidth('-', fontSize);
  return letters.findIndex(letter => {
    taken += textWidth(letter, fontSize);
    return taken > width;
  });
}

function withHyphen(part: string, next: string): string {
  return /\p{L}\p{M}*$/u.test(part) && HYPHENATED.test(next) ? `${part}-` : part;
}

function withEllipsis(line: string, room: Room): string {
  let kept = lettersOf(line);
  while (kept.length > 0 && !fits(`${kept.join('').trimEnd()}…`, room)) kept = kept.slice(0, -1);
  return `${kept.join('').replace(/[\s,;:–-]+$/u, '')}…`;
}

/** What a reader takes for one letter each: accents and joined emoji stay whole. */
function lettersOf(text: string): readonly string[] {
  // Most texts are plain Latin, and the segmenter is slow.
  if (/^[\u0020-\u024F]*$/.test(text)) return [...text];
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}

/** Made when it is first needed: that takes longer than to load all of the engine. */
let graphemes: Intl.Segmenter | undefined;

function fits(text: string, { width, fontSize }: Room): boolean {
  return textWidth(text, fontSize) <= width;
}
