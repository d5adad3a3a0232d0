import type { RefObject } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import type { MapView } from '../../src/preview/messages';
import { startDrag } from '../parts/drag';
import { useTools } from '../state/tools';
import { onMap } from './pointer';
import { isOwnSlot, type Slot, slotAt, slotsOf } from './slots';

/** Steps that are dragged to another place. */
export interface MovedSteps {
  /** Where the step that is dragged would come to stand; null while none is, or where it would stay. */
  readonly slot: Slot | null;
  onPress(event: PointerEvent, step: string): void;
}

/** Lets steps be dragged along the map. The card follows the pointer; the text changes once, when it is let go. */
export function useMovedSteps(body: RefObject<HTMLElement | null>, map: MapView): MovedSteps {
  const { edit } = useTools();
  const [slot, setSlot] = useState<Slot | null>(null);
  const latest = useRef(map);
  latest.current = map;
  const onPress = useCallback(
    (event: PointerEvent, step: string) => {
      const card = (event.currentTarget as Element).closest<HTMLElement>('.card');
      let wanted: Slot | null = null;
      startDrag(event, {
        move(x, y) {
          if (!body.current || !card) return;
          const slots = slotsOf(latest.current);
          const pointer = { clientX: event.clientX + x, clientY: event.clientY + y };
          const nearest = slotAt(slots, onMap(body.current, pointer).x);
          wanted = nearest && !isOwnSlot(slots, step, nearest) ? nearest : null;
          setSlot(before => (before?.x === wanted?.x ? before : wanted));
          card.classList.add('is-dragged');
          card.style.translate = `calc(${x}px / var(--zoom)) calc(${y}px / var(--zoom))`;
        },
        end(isDropped) {
          setSlot(null);
          card?.classList.remove('is-dragged');
          card?.style.removeProperty('translate');
          if (isDropped && wanted) {
            edit({ type: 'move', thing: step, before: wanted.before, into: wanted.into });
          }
        },
      });
    },
    [body, edit],
  );
  return { slot, onPress };
}
