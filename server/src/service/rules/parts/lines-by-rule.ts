import { addTo, type Groups } from '../../model/grouped';

/** Lines (0-based) on which something is said of rules; `undefined` stands for all of them. */
export class LinesByRule {
  private readonly lines: Groups<string | undefined, number> = new Map();

  constructor(said: readonly { readonly rule: string | undefined; readonly line: number }[]) {
    for (const { rule, line } of said) addTo(this.lines, rule, line);
    for (const lines of this.lines.values()) lines.sort((a, b) => a - b);
  }

  /** The first line from a line on; `Infinity` where there is none. */
  firstFrom(rule: string | undefined, line: number): number {
    const lines = this.lines.get(rule) ?? [];
    let [low, high] = [0, lines.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lines[middle] ?? 0) < line) low = middle + 1;
      else high = middle;
    }
    return lines[low] ?? Number.POSITIVE_INFINITY;
  }
}
