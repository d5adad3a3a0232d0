/** The outlines of curve markers, one for each tone, all about 22 units wide around 0,0. */
const OUTLINES = [
  'M-11 0a11 11 0 1 0 22 0a11 11 0 1 0-22 0Z',
  'M-6-10H6a4 4 0 0 1 4 4V6a4 4 0 0 1-4 4H-6a4 4 0 0 1-4-4V-6a4 4 0 0 1 4-4Z',
  'M-2-11.5Q0-13.5 2-11.5L11.5-2Q13.5 0 11.5 2L2 11.5Q0 13.5-2 11.5L-11.5 2Q-13.5 0-11.5-2Z',
  'M-6.5-10.5H6.5L12.5 0L6.5 10.5H-6.5L-12.5 0Z',
  'M0-12.5L10.5-4.5L7 10.5H-7L-10.5-4.5Z',
] as const;

/** A persona's mark: with its shape it can be told from the others without its colour. */
export function MarkerShape({ tone }: { readonly tone: number }) {
  return <path class="marker__shape" d={OUTLINES[tone % OUTLINES.length]} />;
}
