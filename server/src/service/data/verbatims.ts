import { redacted } from './personal';
import type { Verbatim } from './types';

/** So many are kept of a file, however large it is. */
const KEPT = 30;
/** A text is cut off behind so many characters. */
const LONGEST = 400;

/** Keeps the newest of what customers wrote, by the day of the answer. */
export class Verbatims {
  /** As they were written, cut off. */
  private readonly kept: (Verbatim & { readonly id: string })[] = [];

  /** Takes what came with an answer; of answers with one id, the newest counts. */
  add(text: string, { id, day, touchpoint }: Omit<Verbatim, 'text'> & { readonly id: string }): void {
    const known = id === '' ? -1 : this.kept.findIndex(each => each.id === id);
    if (known >= 0 && isOlder(day, this.kept[known]?.day)) return;
    if (known >= 0) this.kept.splice(known, 1);
    if (text === '' || (this.kept.length >= KEPT && isOlder(day, this.kept.at(-1)?.day))) return;
    const newer = this.kept.findIndex(each => !isOlder(day, each.day));
    const place = newer < 0 ? this.kept.length : newer;
    this.kept.splice(place, 0, { id, text: text.slice(0, 2 * LONGEST), day, touchpoint });
    this.kept.length = Math.min(this.kept.length, KEPT);
  }

  /** What is kept, the newest first. */
  all(): readonly Verbatim[] {
    return this.kept.map(({ text, day, touchpoint }) => ({ text: shortened(text), day, touchpoint }));
  }
}

function isOlder(day: number | undefined, other: number | undefined): boolean {
  return (day ?? 0) < (other ?? 0);
}

function shortened(text: string): string {
  const safe = redacted(text);
  return safe.length > LONGEST ? `${safe.slice(0, LONGEST)}…` : safe;
}
