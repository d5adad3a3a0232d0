/** How far a pointer may tremble in a click, in CSS pixels. */
const TREMBLE = 4;

/** What is done while something is dragged. */
export interface Dragging {
  /** The way from where it began, in CSS pixels. */
  move(x: number, y: number): void;
  /** It was let go, or given up with Escape. */
  end(isDropped: boolean): void;
}

/** Follows the pointer that has just been pressed, until it is released. A press that does not move remains a click. */
export function startDrag(event: PointerEvent, { move, end }: Dragging): void {
  const element = event.currentTarget;
  if (event.button !== 0 || !(element instanceof HTMLElement)) return;
  const listening = new AbortController();
  const { signal } = listening;
  let isMoving = false;
  const stop = (isDropped: boolean) => {
    listening.abort();
    if (isMoving) end(isDropped);
  };
  const follow = ({ clientX, clientY }: PointerEvent) => {
    const [x, y] = [clientX - event.clientX, clientY - event.clientY];
    if (!isMoving && Math.hypot(x, y) < TREMBLE) return;
    if (!isMoving) begin();
    move(x, y);
  };
  const begin = () => {
    isMoving = true;
    withoutClick(element);
  };
  const giveUp = (pressed: KeyboardEvent) => {
    if (pressed.key !== 'Escape' || !isMoving) return;
    pressed.stopPropagation();
    stop(false);
  };
  // At once: the first move may lead out of a small element.
  element.setPointerCapture(event.pointerId);
  element.addEventListener('pointermove', follow, { signal });
  element.addEventListener('pointerup', () => stop(true), { signal });
  element.addEventListener('pointercancel', () => stop(false), { signal });
  addEventListener('keydown', giveUp, { signal, capture: true });
}

/** The click at the end of a drag is none; the next press may be one again. */
function withoutClick(element: HTMLElement): void {
  const listening = new AbortController();
  const { signal } = listening;
  const swallow = (event: Event) => event.stopImmediatePropagation();
  element.addEventListener('click', swallow, { signal, capture: true });
  for (const type of ['pointerdown', 'keydown'] as const) {
    addEventListener(type, () => listening.abort(), { signal, capture: true });
  }
}
