import { setFlagsFromString } from 'node:v8';

/** From so many files on, what is made while they are read is mostly of no use soon after. */
const MANY = 500;

/**
 * Keeps the heap's space for what is new as small as it is, where many files are about to be read. V8 would let it grow
 * to three times 32 MB for them and never give it back, which saves no time: nearly all in it is a tree that goes with
 * its file.
 *
 * @param files how many there are
 */
export function keepYoungSpaceSmall(files: number): void {
  if (files >= MANY) setFlagsFromString('--semi-space-growth-factor=1');
}
