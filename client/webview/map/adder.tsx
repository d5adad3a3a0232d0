import type { RefObject } from 'preact';
import { isAddable } from '../messages/map-shape';
import { IconButton } from '../parts/icon-button';
import { useTools } from '../state/tools';
import type { ShownMap } from './arrange';
import { beginAdding } from './begin-adding';
import { missingPoint } from './cells';
import { usePointedCell } from './use-pointed-cell';

interface AdderProps {
  /** The part of the page in which the map's units begin. */
  readonly body: RefObject<HTMLElement | null>;
  readonly map: ShownMap;
  readonly persona: string | null;
}

/** The quiet button in the cell under the pointer or around the focus, that adds one more of what stands there. */
export function Adder({ body, map, persona }: AdderProps) {
  const tools = useTools();
  const at = usePointedCell(body, map);
  const lane = map.lanes.find(({ id }) => id === at?.[0]);
  const step = map.cards.find(({ key }) => key === at?.[1]);
  if (!lane || !step) return null;
  const { id: what } = lane;
  const missing = what === 'sentiment' ? missingPoint(map, step.key, persona) : undefined;
  if (missing === undefined && !isAddable(what)) return null;
  const press = () => {
    if (missing !== undefined)
      tools.edit({ type: 'sentiment', step: step.key, curve: 'current', persona: missing, value: 0 });
    else if (isAddable(what)) beginAdding(what, step.key, tools);
  };
  const label = tools.text('edit.add', { lane: lane.title, step: step.title });
  return (
    <div class="adder" style={{ left: `${step.x + step.width}px`, top: `${lane.y + lane.height}px` }}>
      <IconButton icon="add" label={label} onPress={press} />
    </div>
  );
}
