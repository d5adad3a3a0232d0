import type {
  DisplayLanguage,
  PreviewChangedParams,
  PreviewPatchedParams,
  PreviewWish,
  SourceAtParams,
} from '../../../server/src/protocol';
import { fileName } from '../files';
import type { HostMessage, PreviewView, SourcePath } from './messages';
import { Outbox } from './outbox';
import { patchedView } from './patch';

/** What following a journey needs of the world around it. */
export interface FollowPorts {
  /** Tells the server whose views we want, or no longer want, and what of them. */
  watch(uri: string, watch: boolean, wish: PreviewWish): void;
  post(message: HostMessage): void;
  /** What is written where the cursor is; null where that is nothing of ours, or nobody knows. */
  sourceAt(cursor: SourceAtParams): Promise<SourcePath | null>;
  /** Whether a file is neither open nor anywhere else any more. */
  isGone(uri: string): Promise<boolean>;
  /** Names the panel; undefined while nothing is shown. */
  retitle(title: string | undefined): void;
  language(): DisplayLanguage;
}

/**
 * Keeps the page showing one journey: the one that was followed last. URIs are the server's. A page that is
 * loaded anew, as VS Code does with hidden ones, is given the last view again.
 */
export class Follower {
  #uri: string | undefined;
  /** Undefined until the server has answered for this journey. */
  #view: PreviewView | null | undefined;
  /** Whether the journey's file is not there any more; its last view stays. */
  #isGone = false;
  /** Counts what was heard of views: what is found out about an older one is of no use. */
  #heard = 0;
  readonly #outbox: Outbox;
  #wish: PreviewWish = {};
  #line: string | undefined;
  /** The touchpoint whose checks shall be shown as soon as the page shows the journey. */
  #wanted: string | undefined;

  constructor(private readonly ports: FollowPorts) {
    this.#outbox = new Outbox(message => ports.post(message));
  }

  /** The journey that is followed. */
  get uri(): string | undefined {
    return this.#uri;
  }

  /** Follows another journey. The old map stays until the new one comes. */
  follow(uri: string): void {
    if (uri === this.#uri) return;
    this.stop();
    this.#uri = uri;
    this.#watch(true);
  }

  /** Follows nothing any more. */
  stop(): void {
    this.#watch(false);
    this.#uri = undefined;
    this.#view = undefined;
    this.#isGone = false;
    this.#heard++;
    this.#line = undefined;
    this.#wanted = undefined;
  }

  /** From now on, the views shall have this in them. */
  wish(wish: PreviewWish): void {
    if (wish.part === this.#wish.part && wish.contentLanguage === this.#wish.contentLanguage) return;
    this.#wish = wish;
    this.#watch(true);
  }

  /** The server was started anew and knows nothing of what we watch. */
  serverStarted(): void {
    this.#watch(true);
  }

  /** Takes in a view. Those of journeys that are not followed any more are late and pass by. */
  viewChanged({ uri, view }: PreviewChangedParams): void {
    if (uri !== this.#uri) return;
    this.#heard++;
    if (view) this.#use(view);
    else void this.#lose(uri);
  }

  /** Takes in what is different in the view. */
  viewPatched({ uri, patch }: PreviewPatchedParams): void {
    if (uri !== this.#uri || !this.#view) return;
    const view = patchedView(this.#view, patch);
    if (!view) {
      this.#watch(true);
      return;
    }
    this.#view = view;
    this.ports.retitle(view.title);
    this.#outbox.post({ type: 'patch', patch });
    this.#lead();
  }

  /** The page has loaded. @param isInTime whether it will still be handed what was posted before */
  pageLoaded(isInTime: boolean): void {
    if (this.#outbox.pageLoaded(isInTime)) this.#lead();
    else this.show();
  }

  /** The panel is about to load its page. @param isKept whether VS Code keeps for it what is posted until then */
  pageLoads(isKept: boolean): void {
    this.#outbox.pageLoads(isKept);
  }

  /** Shows what there is to show; nothing yet, while the server has not answered. */
  show(): void {
    const view = this.#uri === undefined ? null : this.#view;
    if (view === undefined) return;
    this.ports.retitle(view?.title);
    const language = view?.language ?? this.ports.language();
    if (this.#isGone && this.#uri !== undefined) {
      const last = view && { ...view, stale: true };
      this.#outbox.post({
        type: 'show',
        view: last,
        language,
        gone: decodeURIComponent(fileName({ path: this.#uri })),
      });
    } else this.#outbox.post({ type: 'show', view, language });
    this.#lead();
  }

  /** Leads the page to the checks of a touchpoint of the journey that is followed. */
  goToChecks(touchpoint: string): void {
    this.#wanted = touchpoint;
    this.#lead();
  }

  /** Tells the page where the cursor is, once a line. */
  cursorMoved(cursor: SourceAtParams): void {
    const line = `${cursor.uri}#${cursor.position.line}`;
    if (line === this.#line) return;
    this.#line = line;
    void this.ports.sourceAt(cursor).then(place => {
      // It may have moved on meanwhile.
      if (line === this.#line) this.#outbox.post({ type: 'highlight', place });
    });
  }

  /** Tells the page whether its panel stays with this journey. */
  tellPinned(pinned: boolean): void {
    this.#outbox.post({ type: 'pinned', pinned });
  }

  /** Tells the page what came of something that was done on it. */
  tell(message: Extract<HostMessage, { readonly type: 'added' | 'ask' }>): void {
    this.#outbox.post(message);
  }

  /** Tells the page that what it asked for was not done, and what is still true. */
  refuse(message: string): void {
    this.#outbox.post({ type: 'refused', message });
    this.show();
  }

  #use(view: PreviewView | null): void {
    this.#view = view;
    this.#isGone = false;
    this.show();
  }

  /** The server has nothing to draw: because the file holds no journey, or because it is not there any more. */
  async #lose(uri: string): Promise<void> {
    const heard = this.#heard;
    const isGone = await this.ports.isGone(uri);
    if (heard !== this.#heard) return;
    if (!isGone) return this.#use(null);
    this.#isGone = true;
    this.#view ??= null;
    this.show();
  }

  #watch(watch: boolean): void {
    if (this.#uri !== undefined) this.ports.watch(this.#uri, watch, this.#wish);
  }

  #lead(): void {
    if (this.#wanted === undefined || !this.#view || !this.#outbox.isOpen) return;
    this.#outbox.post({ type: 'goToChecks', touchpoint: this.#wanted });
    this.#wanted = undefined;
  }
}
