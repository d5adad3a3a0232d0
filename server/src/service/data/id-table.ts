/** What is kept of an answer that has an id. */
export interface Kept {
  /** The number of the cell in which it counts. */
  readonly cell: number;
  /** Not a number where the case is open. */
  readonly value: number;
  readonly minute: number;
}

const FIRST_SIZE = 1024;
/** Fuller than this, looking something up takes long. */
const FULLEST = 0.6;

/**
 * Remembers answers by their ids in 28 bytes each, whatever the ids look like. An id is kept as a number of 53
 * bits: among a million of them, two are taken for one with a probability of 1 in 18 000.
 */
export class IdTable {
  private size = 0;
  private keys = new Float64Array(FIRST_SIZE);
  private cells = new Int32Array(FIRST_SIZE);
  private values = new Float64Array(FIRST_SIZE);
  private minutes = new Float64Array(FIRST_SIZE);

  /** Keeps an answer unless a newer one is known; returns the one that was known before. */
  put(id: string, kept: Kept): Kept | undefined {
    if (this.size > this.keys.length * FULLEST) this.grow();
    const key = numberOf(id);
    const slot = this.slotOf(key);
    const before = this.at(slot);
    if (before && before.minute > kept.minute) return before;
    if (!before) this.size++;
    this.write(slot, key, kept);
    return before;
  }

  private at(slot: number): Kept | undefined {
    if (this.keys[slot] === 0) return undefined;
    const [cell = 0, value = 0, minute = 0] = [this.cells[slot], this.values[slot], this.minutes[slot]];
    return { cell, value, minute };
  }

  private write(slot: number, key: number, { cell, value, minute }: Kept): void {
    this.keys[slot] = key;
    this.cells[slot] = cell;
    this.values[slot] = value;
    this.minutes[slot] = minute;
  }

  /** Where a key stands, or would stand: the first free place from where it belongs. */
  private slotOf(key: number): number {
    const mask = this.keys.length - 1;
    let slot = key & mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const old = { keys: this.keys, cells: this.cells, values: this.values, minutes: this.minutes };
    const length = 2 * old.keys.length;
    this.keys = new Float64Array(length);
    this.cells = new Int32Array(length);
    this.values = new Float64Array(length);
    this.minutes = new Float64Array(length);
    for (const [index, key] of old.keys.entries()) {
      const [cell = 0, value = 0, minute = 0] = [old.cells[index], old.values[index], old.minutes[index]];
      if (key !== 0) this.write(this.slotOf(key), key, { cell, value, minute });
    }
  }
}

/** A whole number from 1 to 2^53 for a text: cyrb53, a public-domain hash of two multiplied halves. */
function numberOf(text: string): number {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (2097151 & other) + (one >>> 0) + 1;
}
