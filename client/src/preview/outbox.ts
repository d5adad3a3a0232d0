import type { HostMessage } from './messages';

/** Changes nothing: a page that was not shown what it is made for asks for the whole. */
const NOTHING_NEW: HostMessage = { type: 'patch', patch: { fields: {} } };

/**
 * What goes to a page. While it loads, VS Code can keep for it what is posted: so what it shall show is there as soon as
 * the page listens, and has not to be asked for.
 */
export class Outbox {
  #isOpen = false;
  /** Whether VS Code keeps what is posted. */
  #isKept = false;
  /** Whether something that the page shall show was posted before it listens. */
  #isAhead = false;

  constructor(private readonly send: (message: HostMessage) => void) {}

  /** Whether the page listens. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** The page is about to load. @param isKept whether VS Code keeps for it what is posted until then */
  pageLoads(isKept: boolean): void {
    this.#isOpen = false;
    this.#isKept = isKept;
    this.#isAhead = false;
  }

  /**
   * The page listens.
   *
   * @param isInTime whether nothing can have been handed to it before
   * @returns whether it gets what it shall show without being sent it again
   */
  pageLoaded(isInTime: boolean): boolean {
    const isSent = this.#isAhead && isInTime;
    this.pageLoads(false);
    this.#isOpen = true;
    if (isSent) this.send(NOTHING_NEW);
    return isSent;
  }

  post(message: HostMessage): void {
    if (this.#isOpen) this.send(message);
    else if (this.#isKept && (this.#isAhead || message.type === 'show')) {
      this.#isAhead = true;
      this.send(message);
    }
  }
}
