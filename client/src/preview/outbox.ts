import type { HostMessage } from './messages';

/** Changes nothing: a page that was not shown what it is made for asks for the whole. */
const NOTHING_NEW: HostMessage = { type: 'patch', patch: { fields: {} } };

/**
 * What goes to a page. While it loads, VS Code can keep for it what is posted: so what it shall show is there as soon as
 * the page listens, and has not to be asked for.
 */
export class Outbox {
  /** Whether the page listens; if not, whether VS Code keeps what is posted, and keeps something to be shown already. */
  #page: 'away' | 'kept' | 'ahead' | 'open' = 'away';

  constructor(private readonly send: (message: HostMessage) => void) {}

  /** Whether the page listens. */
  get isOpen(): boolean {
    return this.#page === 'open';
  }

  /** The page is about to load. @param isKept whether VS Code keeps for it what is posted until then */
  pageLoads(isKept: boolean): void {
    this.#page = isKept ? 'kept' : 'away';
  }

  /**
   * The page listens.
   *
   * @param isInTime whether nothing can have been handed to it before
   * @returns whether it gets what it shall show without being sent it again
   */
  pageLoaded(isInTime: boolean): boolean {
    const isSent = this.#page === 'ahead' && isInTime;
    this.#page = 'open';
    if (isSent) this.send(NOTHING_NEW);
    return isSent;
  }

  post(message: HostMessage): void {
    if (this.#page === 'kept' && message.type === 'show') this.#page = 'ahead';
    if (this.#page === 'ahead' || this.#page === 'open') this.send(message);
  }
}
