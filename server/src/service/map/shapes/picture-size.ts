/** More would not fit the memory of the program that makes a picture, or of the one that shows it. */
const MOST_PIXELS = 80_000_000;
const LONGEST_SIDE = 32_000;

/** How much a drawing can be enlarged to a picture of pixels: pixels for one unit of the drawing, which is above 0 in size. */
export function largestScale({ width, height }: { readonly width: number; readonly height: number }): number {
  return Math.min(Math.sqrt(MOST_PIXELS / (width * height)), LONGEST_SIDE / Math.max(width, height));
}
