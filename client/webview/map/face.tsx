import { faceOf } from '../../../server/src/service/map/shapes/marks';

/** The lines of a face, around 0,0 within ±6. `value` is −2 … 2. */
export function Face({ value }: { readonly value: number }) {
  const { eyes, mouth, isOpen } = faceOf(value);
  return (
    <g class="face">
      {eyes.map(({ x, y, radius }) => (
        <circle key={x} class="face__eye" cx={x} cy={y} r={radius} />
      ))}
      <path class={isOpen ? 'face__mouth face__mouth--open' : 'face__mouth'} d={mouth} />
    </g>
  );
}
