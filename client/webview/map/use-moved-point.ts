import { useRef } from 'preact/hooks';
import type { CurvePoint, SentimentCurve, SentimentScale } from '../../src/preview/messages';
import { down } from '../parts/arrow-keys';
import { startDrag } from '../parts/drag';
import { useTools } from '../state/tools';
import { type Draft, onScale, unitOf } from './drafted';
import type { Hand } from './item-button';
import { pointItem } from './items';
import { zoomOf } from './pointer';

interface MovedPoint {
  readonly curve: SentimentCurve;
  /** Where it stands, be it only tried out. */
  readonly point: CurvePoint;
  readonly scale: SentimentScale;
  onDraft(draft: Draft | null): void;
}

/** How a point is moved by hand: it follows the pointer or the arrow keys, and is written once, when it is let go. */
export function useMovedPoint({ curve, point, scale, onDraft }: MovedPoint): Hand {
  const { edit } = useTools();
  const item = pointItem(curve, point);
  /** The value before it was moved; undefined while nobody moves it. */
  const begin = useRef<number | undefined>(undefined);
  const wanted = useRef(0);
  const to = (value: number) => {
    begin.current ??= point.value;
    wanted.current = value;
    onDraft({ item, value });
  };
  const end = (isWritten: boolean) => {
    const before = begin.current;
    if (before === undefined) return;
    begin.current = undefined;
    if (!isWritten || before === wanted.current) return onDraft(null);
    edit({
      type: 'sentiment',
      step: point.step,
      curve: curve.kind,
      persona: curve.id,
      value: wanted.current,
    });
  };
  const onPointerDown = (event: PointerEvent) => {
    const [from, unit] = [point.value, unitOf(scale) * zoomOf(event.currentTarget as Element)];
    startDrag(event, { move: (_, y) => to(onScale(from - y / unit)), end });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = down(event.key);
    const isGivenUp = event.key === 'Escape' && begin.current !== undefined;
    if (event.altKey || event.ctrlKey || event.metaKey || (by === 0 && !isGivenUp)) return;
    event.preventDefault();
    event.stopPropagation();
    if (isGivenUp) end(false);
    else to(onScale(point.value - by));
  };
  const onKeyUp = ({ key }: KeyboardEvent) => {
    if (down(key) !== 0) end(true);
  };
  return { onPointerDown, onKeyDown, onKeyUp };
}
