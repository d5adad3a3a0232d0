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

/** When the parts of a preview's opening were over, in milliseconds since 1970. */
export interface Opened {
  readonly beganAt: number;
  /** All scripts have come that are asked for at first. */
  readonly scriptsAt: number;
  /** The first view has come; not a number where the page is sent none. */
  readonly viewAt: number;
  /** What one waits for is drawn: the largest text but for the word that it is loading. */
  readonly drawnAt: number;
}

/** Notices in each webview that is opened from now on when its view comes. */
export async function watchOpenings(page: Page): Promise<void> {
  await page.context().addInitScript(watchOpening);
}

/** How a webview's page was opened; waits until it is drawn. */
export function openingOf(preview: Frame): Promise<Opened> {
  return preview.evaluate(
    () =>
      new Promise(resolve => {
        const since = (time: number) => performance.timeOrigin + time;
        const observer = new PerformanceObserver(list => {
          const isContent = (entry: PerformanceEntry & { readonly element?: Element }) =>
            entry.element?.matches(':not(.loading)');
          const drawn = list.getEntries().find(isContent)?.startTime;
          if (drawn === undefined) return;
          const scripts = performance
            .getEntriesByType('resource')
            .filter(entry => entry.startTime < drawn && entry.name.endsWith('.js'))
            .map(entry => (entry as PerformanceResourceTiming).responseEnd);
          resolve({
            beganAt: since(0),
            scriptsAt: since(Math.max(...scripts)),
            viewAt: since(Reflect.get(globalThis, 'viewCame') ?? Number.NaN),
            drawnAt: since(drawn),
          });
        });
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
}

/** What was noticed in a frame. */
export function noticedIn(place: Place): Promise<Noticed> {
  return place.evaluate(() => Reflect.get(globalThis, 'noticed'));
}

/** Begins to watch for a text, and has begun when it ends: what is typed before that would be missed. */
export function watchFor(place: Place, text: string): Promise<void> {
  return place.evaluate(wanted => Reflect.get(globalThis, 'watchFor')(wanted), text);
}

/** When the text that is watched for was drawn by the browser; waits for it. In milliseconds since 1970. */
export function drawnAt(place: Place): Promise<number> {
  return place.evaluate(() => Reflect.get(globalThis, 'drawing'));
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

// Runs in each page before its own scripts. What listens before VS Code has written the document is gone with that.
function watchOpening(): void {
  const listen = () => {
    if (!document.getElementById('root')) return void setTimeout(listen);
    const notice = ({ data }: MessageEvent) => {
      if (!String(data).startsWith('{"type":"show"')) return;
      Reflect.set(globalThis, 'viewCame', performance.now());
      removeEventListener('message', notice);
    };
    addEventListener('message', notice);
  };
  if (top !== globalThis.self) listen();
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
    if (String(data).startsWith('{"type":"patch"')) noticed.patchBytes = data.length;
  });
  Reflect.set(globalThis, 'noticed', noticed);
  Reflect.set(globalThis, 'watchFor', (text: string) => {
    const drawing = watch(records =>
      records.some(({ type, target, addedNodes }) =>
        (type === 'characterData' ? [target] : [...addedNodes]).some(node => says(node, text)),
      ),
    );
    Reflect.set(globalThis, 'drawing', drawing);
  });
}
