import { outlineOf } from '../../../server/src/service/map/shapes/marks';

/** A persona's mark: with its shape it can be told from the others without its colour. */
export function MarkerShape({ tone }: { readonly tone: number }) {
  return <path class="marker__shape" d={outlineOf(tone)} />;
}
