import { setFlagsFromString } from 'node:v8';

/** From so many files on, what is made while they are read is mostly of no use soon after. */
const MANY = 500;

/** From so many UTF-16 units on, a text makes the space grow to its full size, a quarter of all that the server may take. */
const LONG = 3_000_000;

/**
 * Keeps the heap's space for what is new as small as it is, where many files are about to be read. V8 would let it grow
 * to three times 32 MB for them and never give it back, which saves no time: nearly all in it is a tree that goes with
 * its file.
 *
 * @param files how many there are
 */
export function keepYoungSpaceSmall(files: number): void {
  if (files >= MANY) keep();
}

/** The same where a long text is about to be read. @param length in UTF-16 units */
export function keepYoungSpaceSmallFor(length: number): void {
  if (length >= LONG) keep();
}

function keep(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
