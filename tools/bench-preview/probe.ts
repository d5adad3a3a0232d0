import type { Frame, Page } from 'playwright-core';

/** What the probe notices by itself, in milliseconds since 1970, or in bytes; 0 before it has happened. */
interface Noticed {
  /** The last key press or click. */
  readonly pressedAt: number;
  /** The size of the last patch that came to the preview, as JSON. */
  readonly patchBytes: number;
}

/** A frame of a window. */
type Place = Page | Frame;

/** Puts the probe into a window or a webview. */
export async function installProbe(place: Place): Promise<void> {
  await place.evaluate(probe);
}

/** When a webview's page began, and when the largest of its first contents was drawn: what one waits for. */
export function firstDrawingOf(
  preview: Frame,
): Promise<{ readonly beganAt: number; readonly drawnAt: number }> {
  return preview.evaluate(
    () =>
      new Promise(resolve => {
        const observer = new PerformanceObserver(list => {
          const drawn = list.getEntries().at(-1)?.startTime ?? 0;
          resolve({ beganAt: performance.timeOrigin, drawnAt: performance.timeOrigin + drawn });
        });
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
}

/** What was noticed in a frame. */
export function noticedIn(place: Place): Promise<Noticed> {
  return place.evaluate(() => Reflect.get(globalThis, 'noticed'));
}

/** When a text is on the screen: begins to watch at once, and ends when the browser has drawn it. */
export function drawingOf(place: Place, text: string): Promise<number> {
  return place.evaluate(wanted => Reflect.get(globalThis, 'drawingOf')(wanted), text);
}

/** Milliseconds from frame to frame while the map is moved sideways. */
export function framesWhileScrolling(preview: Frame): Promise<readonly number[]> {
  return preview.evaluate(async () => {
    const map = document.querySelector('.map-scroll');
    const frames: number[] = [];
    let last = performance.now();
    for (let frame = 0; frame < 120; frame++) {
      map?.scrollBy({ left: 80, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      frames.push(now - last);
      last = now;
    }
    return frames.slice(1);
  });
}

// Runs in the page: nothing from outside of it is known there.
function probe(): void {
  const noticed = { pressedAt: 0, patchBytes: 0 };
  const now = () => performance.timeOrigin + performance.now();
  // A message is handled after the frame that was asked for has been drawn.
  const drawn = () =>
    new Promise<number>(resolve => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(now());
        port2.postMessage(null);
      });
    });
  const watch = (isThere: (records: readonly MutationRecord[]) => boolean) =>
    new Promise<number>(resolve => {
      const observer = new MutationObserver(records => {
        if (!isThere(records)) return;
        observer.disconnect();
        void drawn().then(resolve);
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true });
    });
  const says = (node: Node, text: string) => node.textContent?.includes(text) === true;
  const press = ({ timeStamp }: Event) => {
    noticed.pressedAt = performance.timeOrigin + timeStamp;
  };
  addEventListener('keydown', press, true);
  addEventListener('pointerdown', press, true);
  addEventListener('message', ({ data }) => {
    if (data?.type === 'patch') noticed.patchBytes = JSON.stringify(data.patch).length;
  });
  Reflect.set(globalThis, 'noticed', noticed);
  Reflect.set(globalThis, 'drawingOf', (text: string) =>
    watch(records =>
      records.some(({ type, target, addedNodes }) =>
        (type === 'characterData' ? [target] : [...addedNodes]).some(node => says(node, text)),
      ),
    ),
  );
}
