import {
  Disposable,
  type TextEditor,
  type Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import {
  type ChecklistPlace,
  PreviewChanged,
  type PreviewChangedParams,
  WatchPreview,
  type WatchPreviewParams,
} from '../../../server/src/protocol';
import { note } from '../errors';
import { isJourney, isServed } from '../files';
import { currentLanguage } from '../settings';
import type { PreviewContext } from './context';
import { Follower } from './follow';
import { PageMessages } from './page-messages';
import { createPanel, loadPage, type Place, panelTitle } from './panel';

/** The one preview panel: it follows the journey that is edited, and brings back what is clicked in it. */
export class Preview implements Disposable {
  #panel: WebviewPanel | undefined;
  #lastEditor = window.activeTextEditor?.viewColumn;
  readonly #follower: Follower;
  readonly #page: PageMessages;
  readonly #listening: Disposable;

  constructor(private readonly context: PreviewContext) {
    const { server } = context;
    this.#follower = new Follower({
      watch: (uri, watch, wish) => this.#watch({ uri, watch, wish }),
      post: message => void this.#panel?.webview.postMessage(message),
      retitle: title => {
        if (this.#panel) this.#panel.title = panelTitle(title);
      },
      language: currentLanguage,
    });
    this.#page = new PageMessages(context, this.#follower, () => ({
      panel: this.#panel?.viewColumn,
      lastEditor: this.#lastEditor,
    }));
    this.#listening = Disposable.from(
      server.onNotification<PreviewChangedParams>(PreviewChanged, params =>
        this.#follower.viewChanged(params),
      ),
      server.onRunning(() => this.#follower.serverStarted()),
      window.onDidChangeActiveTextEditor(editor => this.#editorChanged(editor)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#cursorMoved(textEditor)),
      workspace.onDidRenameFiles(({ files }) => this.#renamed(files)),
    );
  }

  /** Opens the panel, or brings it to the fore. Without a URI it shows the journey that is edited. */
  open(place: Place, uri?: Uri): void {
    if (this.#panel) this.#reveal(this.#panel, place);
    else this.#use(createPanel(place));
    const journey = uri ?? journeyAtHand();
    if (journey) this.#follower.follow(this.context.server.uriOf(journey));
  }

  /** Shows a touchpoint's checks, in the journey that is shown already if it meets the touchpoint. */
  openChecks({ journeys, touchpoint }: ChecklistPlace): void {
    const shown = journeys.find(uri => uri === this.#follower.uri);
    const journey = this.context.server.documentOf(shown ?? journeys[0]);
    this.open({ viewColumn: ViewColumn.Beside, preserveFocus: false }, journey);
    this.#follower.goToChecks(touchpoint);
  }

  /** Takes over a panel that VS Code has kept over a reload. @param uri the journey that it had shown. */
  adopt(panel: WebviewPanel, uri: Uri | undefined): void {
    if (this.#panel) {
      panel.dispose();
      return;
    }
    this.#use(panel);
    const journey = journeyAtHand() ?? uri;
    if (journey) this.#follower.follow(this.context.server.uriOf(journey));
  }

  dispose(): void {
    this.#listening.dispose();
    this.#panel?.dispose();
  }

  #use(panel: WebviewPanel): void {
    this.#panel = panel;
    this.#follower.pageLoads();
    panel.webview.onDidReceiveMessage((data: unknown) => this.#page.received(data));
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#follower.stop();
    });
    loadPage(panel, this.context.extension);
  }

  #reveal(panel: WebviewPanel, { viewColumn, preserveFocus }: Place): void {
    const isBeside = panel.visible && panel.viewColumn !== window.activeTextEditor?.viewColumn;
    // Asked to stand beside the editor, it stays where it does so already.
    panel.reveal(viewColumn === ViewColumn.Beside && isBeside ? panel.viewColumn : viewColumn, preserveFocus);
  }

  #editorChanged(editor: TextEditor | undefined): void {
    if (!editor) return;
    if (editor.viewColumn !== undefined) this.#lastEditor = editor.viewColumn;
    if (!this.#panel) return;
    if (isJourney(editor.document)) this.#follower.follow(this.context.server.uriOf(editor.document.uri));
    this.#cursorMoved(editor);
  }

  #cursorMoved({ document, selection }: TextEditor): void {
    if (!this.#panel || !isServed(document)) return;
    const { line, character } = selection.active;
    const here = { line, character };
    const uri = this.context.server.uriOf(document.uri);
    this.#follower.cursorMoved({ uri, range: { start: here, end: here } });
  }

  #renamed(files: readonly { readonly oldUri: Uri; readonly newUri: Uri }[]): void {
    const { uriOf } = this.context.server;
    const renamed = files.find(({ oldUri }) => uriOf(oldUri) === this.#follower.uri);
    if (renamed) this.#follower.follow(uriOf(renamed.newUri));
  }

  #watch(params: WatchPreviewParams): void {
    const { server, log } = this.context;
    // Not the user's concern: a server that ends is started again, and then asked again.
    server
      .request(WatchPreview, params)
      .catch(error => note(log, 'The preview is not kept up to date', error));
  }
}

/** The journey in the active editor, else in one that is in sight. */
function journeyAtHand(): Uri | undefined {
  const editors = window.activeTextEditor
    ? [window.activeTextEditor, ...window.visibleTextEditors]
    : window.visibleTextEditors;
  return editors.find(({ document }) => isJourney(document))?.document.uri;
}
