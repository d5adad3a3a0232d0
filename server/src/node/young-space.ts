import { setFlagsFromString } from 'node:v8';

/** From so many files on, what is made while they are read is mostly of no use soon after. */
const MANY = 500;

/** From so many UTF-16 units on, a text makes the space grow to its full size, a quarter of all that the server may take. */
const LONG = 3_000_000;

/** What is about to be read. */
export interface ToRead {
  /** How many files. */
  readonly files?: number;
  /** The length of one text, in UTF-16 units. */
  readonly length?: number;
}

/**
 * Keeps the heap's space for what is new as small as it is, where much is about to be read. V8 would let it grow to three
 * times 32 MB for that and never give it back, which saves no time: nearly all in it is a tree that goes with its file.
 */
export function keepYoungSpaceSmall({ files = 0, length = 0 }: ToRead): void {
  if (files >= MANY || length >= LONG) setFlagsFromString('--semi-space-growth-factor=1');
}
