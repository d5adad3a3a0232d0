/** What nests: a map's keys or a list's dashes, at the column where they stand and the one where they belong. */
export interface Level {
  readonly kind: 'map' | 'list';
  readonly column: number;
  readonly target: number;
}

const STEP = 2;

/** The levels that are open while lines are read from above. */
export class Levels {
  private readonly open: Level[] = [];

  /** Puts a key or a dash at a column: ends deeper levels, and opens one where none stands there. */
  place(column: number, kind: Level['kind']): Level {
    this.closeDeeper(column, kind);
    const last = this.open.at(-1);
    if (last?.column === column && last.kind === kind) return last;
    const level = { kind, column, target: last ? last.target + STEP : 0 };
    this.open.push(level);
    return level;
  }

  /** The innermost level to the left of a column: the one whose value begins there. */
  around(column: number): Level | undefined {
    return this.open.findLast(level => level.column < column);
  }

  /** Where a comment at a column belongs: with what stands at that column, else inside of what stands to its left. */
  targetOf(column: number): number {
    const level = this.open.findLast(candidate => candidate.column <= column);
    if (!level) return 0;
    return level.column === column ? level.target : level.target + STEP;
  }

  /** Forgets all: what follows is at the root again. */
  clear(): void {
    this.open.length = 0;
  }

  /** A key where a list's dashes stand belongs to the map around the list. */
  private closeDeeper(column: number, kind: Level['kind']): void {
    for (let last = this.open.at(-1); last; last = this.open.at(-1)) {
      const isOver =
        last.column > column || (last.column === column && last.kind === 'list' && kind === 'map');
      if (!isOver) return;
      this.open.pop();
    }
  }
}
