/**
 * A place in a glob: what the next character may be there, and where it leads; without `accepts`, the places that are
 * reached without any.
 */
export interface Place {
  readonly accepts?: (char: string) => boolean;
  readonly next: Place[];
}

/** Where one may be after some characters, and where after one more, as far as that was asked before. */
interface Reached {
  readonly places: ReadonlySet<Place>;
  readonly behind: Map<string, Reached>;
}

/** So much is remembered; few globs lead to a tenth of it. */
const MOST_REACHED = 1000;

/**
 * Follows all ways through a glob. What one path has shown, the next one need not find out again.
 */
export class Ways {
  private readonly numbers = new Map<Place, number>();
  private readonly known = new Map<string, Reached>();
  private readonly start: Reached;

  /**
   * @param start where every path begins
   * @param end where those that match end
   */
  constructor(
    start: Place,
    private readonly end: Place,
  ) {
    this.start = this.reached([start]);
  }

  /** Whether a path leads to the end. */
  lead(path: string): boolean {
    let here = this.start;
    for (const char of path) here = here.behind.get(char) ?? this.next(here, char);
    return here.places.has(this.end);
  }

  private next(here: Reached, char: string): Reached {
    const accepting = [...here.places].filter(({ accepts }) => accepts?.(char));
    const next = this.reached(accepting.flatMap(place => place.next));
    if (this.known.size < MOST_REACHED) here.behind.set(char, next);
    return next;
  }

  private reached(from: readonly Place[]): Reached {
    const places = withoutCharacters(from);
    const key = [...places]
      .map(place => this.numberOf(place))
      .sort()
      .join();
    const known = this.known.get(key) ?? { places, behind: new Map() };
    if (this.known.size < MOST_REACHED) this.known.set(key, known);
    return known;
  }

  private numberOf(place: Place): number {
    const number = this.numbers.get(place) ?? this.numbers.size;
    this.numbers.set(place, number);
    return number;
  }
}

/** These places and all that are reached from them without a character. */
function withoutCharacters(places: readonly Place[]): ReadonlySet<Place> {
  const reached = new Set(places);
  // A set tells those that are added while it is gone through, too.
  for (const { accepts, next } of reached) if (!accepts) for (const place of next) reached.add(place);
  return reached;
}
