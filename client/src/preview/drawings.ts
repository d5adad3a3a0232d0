import type { Drawing, HostMessage, PageMessage, Picture, PictureFormat } from './messages';

interface Ordered {
  readonly message: Extract<HostMessage, { readonly type: 'draw' }>;
  resolve(picture: Picture): void;
  reject(error: Error): void;
}

/** What a page is asked to paint, until it has: a page that is loaded anew meanwhile is asked again. */
export class Drawings {
  readonly #ordered = new Map<number, Ordered>();
  #count = 0;
  #pageIsReady = false;

  constructor(private readonly post: (message: HostMessage) => void) {}

  /** @throws Error where the page cannot paint it, or is closed before it has */
  order(drawing: Drawing, format: PictureFormat): Promise<Picture> {
    const message = { type: 'draw', id: ++this.#count, drawing, format } as const;
    return new Promise((resolve, reject) => {
      this.#ordered.set(message.id, { message, resolve, reject });
      if (this.#pageIsReady) this.post(message);
    });
  }

  /** The page has loaded and knows nothing yet. */
  pageLoaded(): void {
    this.#pageIsReady = true;
    for (const { message } of this.#ordered.values()) this.post(message);
  }

  /** The panel is about to load its page. */
  pageLoads(): void {
    this.#pageIsReady = false;
  }

  /** Takes in what the page has painted; what nobody waits for any more passes by. */
  drawn({ id, picture }: Extract<PageMessage, { readonly type: 'drawn' }>): void {
    const order = this.#ordered.get(id);
    this.#ordered.delete(id);
    if (typeof picture === 'string') order?.reject(new Error(picture));
    else order?.resolve(picture);
  }

  /** The page is gone. @param reason told to those who still wait */
  end(reason: string): void {
    for (const { reject } of this.#ordered.values()) reject(new Error(reason));
    this.#ordered.clear();
  }
}
