import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isAddable } from '../messages/map-shape';
import { IconButton } from '../parts/icon-button';
import { useTools } from '../state/tools';
import type { ShownMap } from './arrange';
import { beginAdding } from './begin-adding';
import { type Cell, cellAt, missingPoint } from './cells';
import { cardItem } from './items';
import { onMap } from './pointer';

interface AdderProps {
  /** The part of the page in which the map's units begin. */
  readonly body: RefObject<HTMLElement | null>;
  readonly map: ShownMap;
  readonly persona: string | null;
}

/** The quiet button in the cell under the pointer or around the focus, that adds one more of what stands there. */
export function Adder({ body, map, persona }: AdderProps) {
  const tools = useTools();
  const [at, setAt] = useState<readonly [lane: string, step: string] | null>(null);
  useEffect(() => {
    const element = body.current;
    const show = (cell: Cell | undefined) => {
      if (!cell) return;
      const next = [cell.lane, cell.step.key] as const;
      setAt(before => (before?.[0] === next[0] && before[1] === next[1] ? before : next));
    };
    const hide = () => setAt(null);
    const onMove = (event: PointerEvent) => {
      if (!element || event.buttons > 0) return;
      // The button laps over other cells: it belongs to its own until the pointer has left it.
      if (event.target instanceof Element && event.target.closest('.adder')) return;
      const { x, y } = onMap(element, event);
      show(cellAt(map, x, y));
    };
    const onFocus = ({ target }: FocusEvent) => {
      const item = target instanceof HTMLElement ? target.dataset.item : undefined;
      const card = map.cards.find(({ key }) => cardItem(key) === item);
      if (card) show(cellAt(map, card.x + 1, card.y + 1));
    };
    element?.addEventListener('pointermove', onMove);
    element?.addEventListener('focusin', onFocus);
    element?.addEventListener('pointerleave', hide);
    return () => {
      element?.removeEventListener('pointerleave', hide);
      element?.removeEventListener('pointermove', onMove);
      element?.removeEventListener('focusin', onFocus);
    };
  }, [body, map]);
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
