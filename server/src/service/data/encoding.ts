import type { Decoder, NewDecoder } from './types';

/** What a spreadsheet on Windows saves where it does not save Unicode. */
const WINDOWS = 'windows-1252';
const LINE_FEED = 0x0a;
/** So many bytes tell the encoding. */
const HEAD = 64;

/**
 * The encoding of a file, by its first bytes: a byte order mark, or the zeros that UTF-16 has beside every
 * letter of a header in Latin script.
 */
export function encodingOf(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const pairs = [...head.subarray(0, HEAD)];
  const zeros = (parity: number) => pairs.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  if (zeros(1) > pairs.length / 4) return 'utf-16le';
  return zeros(0) > pairs.length / 4 ? 'utf-16be' : 'utf-8';
}

/** Turns the bytes of a file into text, piece by piece. What is not UTF-8 from some line on is read as Windows’ Latin script. */
export class Text {
  private rest: Uint8Array = new Uint8Array();
  private narrow = 'utf-8';
  /** Undefined until the encoding is known, null where it is not UTF-16. */
  private wide: Decoder | null | undefined;

  constructor(private readonly newDecoder: NewDecoder) {}

  /** The text of the next bytes; what ends within a character waits for the following ones. */
  push(bytes: Uint8Array): string {
    const all = joined(this.rest, bytes);
    this.rest = all;
    if (this.wide === undefined && all.length < HEAD) return '';
    const wide = this.decoder(all);
    // No character of many bytes has a line feed in it.
    const end = wide ? all.length : all.lastIndexOf(LINE_FEED) + 1;
    this.rest = all.slice(end);
    return wide ? wide.decode(all, { stream: true }) : this.decode(all.subarray(0, end));
  }

  /** The text of what is left. */
  end(): string {
    return this.decoder(this.rest)?.decode(this.rest) ?? this.decode(this.rest);
  }

  private decoder(head: Uint8Array): Decoder | null {
    if (this.wide === undefined) {
      const encoding = encodingOf(head);
      this.wide = encoding === 'utf-8' ? null : this.newDecoder(encoding);
    }
    return this.wide;
  }

  private decode(bytes: Uint8Array): string {
    try {
      return this.newDecoder(this.narrow).decode(bytes);
    } catch (error) {
      if (this.narrow === WINDOWS) throw error;
      this.narrow = WINDOWS;
      return this.newDecoder(WINDOWS).decode(bytes);
    }
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}
