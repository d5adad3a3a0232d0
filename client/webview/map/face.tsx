/** How wide open a mouth is that neither smiles nor frowns, and how deep it bends for each point of the scale. */
const BEND = 2.4;

/** The lines of a face, around 0,0 within ±6: the mouth bends with the value, −2 … 2; at the ends it opens. */
export function Face({ value }: { readonly value: number }) {
  const ends = 3.4 - value * 0.5;
  const depth = ends + value * BEND;
  const extreme = Math.abs(value) >= 1.5;
  const mouth = `M-4.2 ${ends}Q0 ${depth} 4.2 ${ends}`;
  return (
    <g class="face">
      <circle class="face__eye" cx="-3.4" cy="-2.6" r="1.3" />
      <circle class="face__eye" cx="3.4" cy="-2.6" r="1.3" />
      <path
        class={extreme ? 'face__mouth face__mouth--open' : 'face__mouth'}
        d={extreme ? `${mouth}Z` : mouth}
      />
    </g>
  );
}
