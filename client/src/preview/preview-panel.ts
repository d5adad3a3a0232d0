import { ViewColumn, type WebviewPanel, window } from 'vscode';
import {
  type PreviewChangedParams,
  type PreviewPatchedParams,
  SourceAt,
  type SourceAtParams,
  type SourceAtResult,
  WatchPreview,
} from '../../../server/src/protocol';
import { note } from '../errors';
import { isGone } from '../files-there';
import { journeyAtHand } from '../journey-at-hand';
import { t } from '../l10n';
import { currentLanguage } from '../settings';
import type { Comparisons } from './comparisons';
import type { PreviewContext } from './context';
import { Drawings } from './drawings';
import { Follower } from './follow';
import type { Drawing, HostMessage, Picture, PictureFormat } from './messages';
import { PageMessages } from './page-messages';
import { loadPage, type Place, panelTitle } from './panel';

/** What a panel needs to know of the others. */
export interface PanelSurroundings {
  /** Tells this panel from others when the server is asked for views. */
  readonly id: string;
  /** The column of the text that was edited last. */
  lastEditor(): ViewColumn | undefined;
  closed(panel: PreviewPanel): void;
  /** What the journeys of all panels are compared with. */
  readonly comparisons: Pick<Comparisons, 'leave'>;
}

/** One panel with its page. It follows the journey that is edited, unless it is pinned to one. */
export class PreviewPanel {
  readonly #follower: Follower;
  readonly #page: PageMessages;
  readonly #drawings: Drawings;
  #isPinned = false;
  #title: string | undefined;

  constructor(
    private readonly context: PreviewContext,
    private readonly panel: WebviewPanel,
    private readonly surroundings: PanelSurroundings,
  ) {
    const { server, log } = context;
    const { id } = surroundings;
    // As text: on its way to the page, an object is copied value by value four times.
    const post = (message: HostMessage) => void panel.webview.postMessage(JSON.stringify(message));
    this.#drawings = new Drawings(post);
    this.#follower = new Follower({
      watch: (uri, watch, wish) => {
        // Not the user's concern: a server that ends is started again, and then asked again.
        server
          .request(WatchPreview, { uri, watch, panel: id, wish, patches: true })
          .catch(error => note(log, 'The preview is not kept up to date', error));
      },
      post,
      sourceAt: cursor =>
        server.request<SourceAtResult>(SourceAt, cursor).catch(error => {
          note(log, 'The preview does not follow the cursor', error);
          return null;
        }),
      isGone: uri => isGone(server.documentOf(uri)),
      retitle: title => this.#retitle(title),
      language: currentLanguage,
    });
    this.#page = new PageMessages(context, this.#follower, this.#drawings, {
      columns: () => ({ panel: panel.viewColumn, lastEditor: surroundings.lastEditor() }),
      pin: isPinned => this.#setPinned(isPinned),
      focus: () => panel.reveal(undefined, false),
      leaveComparison: () => {
        if (this.uri !== undefined) surroundings.comparisons.leave(this.uri);
      },
    });
    panel.webview.onDidReceiveMessage((data: unknown) => this.#page.received(data));
    panel.onDidDispose(() => {
      this.#follower.stop();
      this.#drawings.end(t('The preview was closed before the picture was ready.'));
      surroundings.closed(this);
    });
  }

  /** The journey that it shows, as the server names it. */
  get uri(): string | undefined {
    return this.#follower.uri;
  }

  /** Whether it stays with its journey. */
  get isPinned(): boolean {
    return this.#isPinned;
  }

  /** Whether it has the focus. */
  get isActive(): boolean {
    return this.panel.active;
  }

  /** Whether one sees its page. */
  get isVisible(): boolean {
    return this.panel.visible;
  }

  /** Loads the page. @param isPinned whether the panel was pinned before the window was closed. */
  load(isPinned = false): void {
    this.#isPinned = isPinned;
    this.#follower.pageLoads(this.panel.visible);
    this.#drawings.pageLoads();
    loadPage(this.panel, this.context.extension);
  }

  /** Pins the panel to its journey, or lets it follow again; its page shows which. */
  togglePin(): void {
    this.#setPinned(!this.#isPinned);
    this.#follower.tellPinned(this.#isPinned);
  }

  /** Brings the panel to the fore. Asked to stand beside the editor, it stays where it does so already. */
  reveal({ viewColumn, preserveFocus }: Place): void {
    const { visible, viewColumn: own } = this.panel;
    const isBeside = visible && own !== window.activeTextEditor?.viewColumn;
    this.panel.reveal(viewColumn === ViewColumn.Beside && isBeside ? own : viewColumn, preserveFocus);
  }

  follow(uri: string): void {
    this.#follower.follow(uri);
  }

  /** Has the page paint a drawing. @throws Error where it cannot, or is closed before it has */
  draw(drawing: Drawing, format: PictureFormat): Promise<Picture> {
    return this.#drawings.order(drawing, format);
  }

  goToChecks(touchpoint: string): void {
    this.#follower.goToChecks(touchpoint);
  }

  serverStarted(): void {
    this.#follower.serverStarted();
  }

  cursorMoved(cursor: SourceAtParams): void {
    this.#follower.cursorMoved(cursor);
  }

  /** Takes in a view, if it is for this panel. */
  viewChanged(params: PreviewChangedParams): void {
    if (params.panel === this.surroundings.id) this.#follower.viewChanged(params);
  }

  /** Takes in what is different in its view, if it is for this panel. */
  viewPatched(params: PreviewPatchedParams): void {
    if (params.panel === this.surroundings.id) this.#follower.viewPatched(params);
  }

  dispose(): void {
    this.panel.dispose();
  }

  #setPinned(isPinned: boolean): void {
    this.#isPinned = isPinned;
    this.#retitle(this.#title);
    // The journey that is edited may have become another one meanwhile.
    const atHand = isPinned ? undefined : journeyAtHand();
    if (atHand) this.follow(this.context.server.uriOf(atHand));
  }

  #retitle(title: string | undefined): void {
    this.#title = title;
    this.panel.title = panelTitle(title, this.#isPinned);
  }
}
