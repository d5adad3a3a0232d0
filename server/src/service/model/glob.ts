import { type Place, Ways } from './glob-ways';

/** Whether a path matches a glob. */
export type Glob = (path: string) => boolean;

/** One way through a glob, read from its end: what stands before `after`. */
type Piece = (after: Place) => Place;

/**
 * Reads a glob: `*`, `**`, `?`, `[a-z]`, `[!a]`, `{a,b}` and `\` before what is meant as it is. A glob without a slash
 * holds for the last part of a path, one that begins with `!` for all that does not match.
 *
 * All ways through the glob are followed at the same time, a character after the other (Thompson 1968), so the time is
 * that of the path times that of the glob; the regular expressions into which libraries translate globs try each
 * wildcard with each of the others.
 */
export function globOf(text: string): Glob {
  const isNegated = text.startsWith('!');
  const glob = text.replace(/^!?(?:\.\/)?/, '');
  const end: Place = { next: [] };
  const ways = new Ways(joined(new GlobReader(glob).pieces())(end), end);
  const isForName = !glob.includes('/');
  return path => ways.lead(isForName ? path.slice(path.lastIndexOf('/') + 1) : path) !== isNegated;
}

const joined =
  (pieces: readonly Piece[]): Piece =>
  after =>
    pieces.reduceRight((place, piece) => piece(place), after);

const one =
  (accepts: (char: string) => boolean): Piece =>
  after => ({ accepts, next: [after] });

const anyOf =
  (ways: readonly (readonly Piece[])[]): Piece =>
  after => ({
    next: ways.map(way => joined(way)(after)),
  });

const many =
  (accepts: (char: string) => boolean): Piece =>
  after => {
    const here: Place = { next: [after] };
    here.next.push({ accepts, next: [here] });
    return here;
  };

const isInName = (char: string) => char !== '/';
const isAny = () => true;
const is = (wanted: string) => (char: string) => char === wanted;

/** Any folders, or none. */
const FOLDERS = anyOf([[], [many(isAny), one(is('/'))]]);

/** Reads the pieces of a glob from left to right. */
class GlobReader {
  private at = 0;

  constructor(private readonly glob: string) {}

  /** Up to the end, or to one of the characters that end a way in braces. */
  pieces(ends = ''): readonly Piece[] {
    const found: Piece[] = [];
    while (this.at < this.glob.length && !ends.includes(this.glob[this.at] as string))
      found.push(this.piece());
    return found;
  }

  private piece(): Piece {
    const char = this.glob[this.at] as string;
    if (char === '*') return this.stars();
    if (char === '?') return this.taken(1, one(isInName));
    if (char === '[') return this.set() ?? this.literal();
    if (char === '{') return this.ways() ?? this.literal();
    if (char === '\\' && this.at + 1 < this.glob.length) this.at++;
    return this.literal();
  }

  private taken(length: number, piece: Piece): Piece {
    this.at += length;
    return piece;
  }

  private literal(): Piece {
    const char = String.fromCodePoint(this.glob.codePointAt(this.at) as number);
    return this.taken(char.length, one(is(char)));
  }

  /** Two stars between slashes stand for folders, and at the end for everything. */
  private stars(): Piece {
    const before = this.glob[this.at - 1];
    const length = /^\*+/.exec(this.glob.slice(this.at))?.[0].length ?? 1;
    const behind = this.glob[this.at + length];
    const isPart = (char: string | undefined) => char === undefined || '/{},'.includes(char);
    if (length !== 2 || !isPart(before) || !isPart(behind)) return this.taken(length, many(isInName));
    return behind === '/' ? this.taken(length + 1, FOLDERS) : this.taken(length, many(isAny));
  }

  /** `[a-z]`; undefined where the bracket is never closed. */
  private set(): Piece | undefined {
    const [whole, not, members] = /^\[([!^]?)(\]?[^\]]*)\]/.exec(this.glob.slice(this.at)) ?? [];
    if (whole === undefined || !members) return undefined;
    const ranges = [...members.matchAll(/(.)-(.)|./gsu)].map(
      ([char, from = char, to = char]) => [from, to] as const,
    );
    const isMember = (char: string) => ranges.some(([from, to]) => from <= char && char <= to);
    return this.taken(
      whole.length,
      one(char => isInName(char) && isMember(char) === !not),
    );
  }

  /** `{a,b}`; undefined where there is no choice, or where the brace is never closed. */
  private ways(): Piece | undefined {
    const start = this.at++;
    const ways = [this.pieces(',}')];
    while (this.glob[this.at] === ',') {
      this.at++;
      ways.push(this.pieces(',}'));
    }
    if (this.glob[this.at] === '}' && ways.length > 1) return this.taken(1, anyOf(ways));
    this.at = start;
    return undefined;
  }
}
