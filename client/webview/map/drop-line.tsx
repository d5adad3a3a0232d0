import type { ShownMap } from './arrange';
import type { Slot } from './slots';

/** Where the step that is dragged would come to stand. */
export function DropLine({ map, slot }: { readonly map: ShownMap; readonly slot: Slot }) {
  const lane = map.lanes.find(({ id }) => id === 'steps');
  if (!lane) return null;
  return (
    <div class="drop-line" style={{ left: `${slot.x}px`, top: `${lane.y}px`, height: `${lane.height}px` }} />
  );
}
