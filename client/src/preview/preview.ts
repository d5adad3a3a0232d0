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
  type ComparedWith,
  PreviewChanged,
  type PreviewChangedParams,
  PreviewPatched,
  type PreviewPatchedParams,
  type RevisionProblem,
} from '../../../server/src/protocol';
import { note } from '../errors';
import { isJourney, isServed } from '../files';
import { journeyAtHand } from '../journey-at-hand';
import { Comparisons } from './comparisons';
import type { PreviewContext } from './context';
import type { KeptState } from './guard';
import type { Drawing, Picture, PictureFormat } from './messages';
import { createPanel, type Place } from './panel';
import { PreviewPanel } from './preview-panel';

/** The preview panels: one that follows the journey that is edited, and those that are pinned to theirs. */
export class Preview implements Disposable {
  readonly #panels = new Set<PreviewPanel>();
  #opened = 0;
  #isEnding = false;
  #lastEditor = window.activeTextEditor?.viewColumn;
  readonly #comparisons: Comparisons;
  readonly #listening: Disposable;

  constructor(private readonly context: PreviewContext) {
    const { server, keeper, log } = context;
    this.#comparisons = new Comparisons(server, keeper, error =>
      note(log, 'The comparison is not shown', error),
    );
    this.#listening = Disposable.from(
      server.onNotification<PreviewChangedParams>(PreviewChanged, params => {
        for (const panel of this.#panels) panel.viewChanged(params);
      }),
      server.onNotification<PreviewPatchedParams>(PreviewPatched, params => {
        for (const panel of this.#panels) panel.viewPatched(params);
      }),
      server.onRunning(() => {
        for (const panel of this.#panels) panel.serverStarted();
        this.#comparisons.serverStarted();
      }),
      window.onDidChangeActiveTextEditor(editor => this.#editorChanged(editor)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#cursorMoved(textEditor)),
      workspace.onDidRenameFiles(({ files }) => this.#renamed(files)),
    );
  }

  /** Opens the panel that follows, or brings it to the fore. Without a URI it shows the journey that is edited. */
  open(place: Place, uri?: Uri): void {
    this.#open(place, uri ?? journeyAtHand());
  }

  /** Shows a touchpoint's checks, in the journey that is shown already if it meets the touchpoint. */
  openChecks({ journeys, touchpoint }: ChecklistPlace): void {
    const shown = journeys.find(uri => uri === this.#following()?.uri);
    const journey = this.context.server.documentOf(shown ?? journeys[0]);
    this.#open({ viewColumn: ViewColumn.Beside, preserveFocus: false }, journey).goToChecks(touchpoint);
  }

  /** Shows a journey as it differs from something else. @returns why there is nothing to compare with */
  async compare(journey: Uri, other: ComparedWith): Promise<RevisionProblem | undefined> {
    const problem = await this.#comparisons.begin(this.context.server.uriOf(journey), other);
    if (problem === undefined) this.open({ viewColumn: ViewColumn.Beside, preserveFocus: false }, journey);
    return problem;
  }

  /**
   * Has a page paint a drawing: only pages can. Where none is to be seen, the one that follows is opened beside the text.
   *
   * @throws Error where it cannot be painted
   */
  draw(journey: Uri, drawing: Drawing, format: PictureFormat): Promise<Picture> {
    const seen = [...this.#panels].find(({ isVisible }) => isVisible);
    const panel = seen ?? this.#open({ viewColumn: ViewColumn.Beside, preserveFocus: true }, journey);
    return panel.draw(drawing, format);
  }

  /** The journey of the panel in the fore. */
  get journeyInFore(): Uri | undefined {
    const uri = [...this.#panels].find(({ isActive }) => isActive)?.uri;
    return uri === undefined ? undefined : this.context.server.documentOf(uri);
  }

  /** Pins the panel in the fore to its journey, or lets it follow again; nothing happens where there is none. */
  togglePin(): void {
    const active = [...this.#panels].find(({ isActive }) => isActive) ?? this.#following();
    active?.togglePin();
  }

  /** Takes over a panel that VS Code has kept over a reload, with what its page has kept. */
  adopt(panel: WebviewPanel, { uri, isPinned }: KeptState): void {
    const { server } = this.context;
    const adopted = this.#use(panel, isPinned);
    // What is compared need not be what is edited: a variant is shown beside the journey that it changes.
    const isKept = isPinned || (uri !== undefined && this.#comparisons.has(uri));
    const atHand = isKept ? undefined : journeyAtHand();
    const journey = atHand ? server.uriOf(atHand) : uri;
    if (journey !== undefined) adopted.follow(journey);
  }

  /** The window is closed, or loaded anew: what its panels show then is what they show now. */
  dispose(): void {
    this.#isEnding = true;
    this.#listening.dispose();
    for (const panel of this.#panels) panel.dispose();
  }

  #open(place: Place, journey: Uri | undefined): PreviewPanel {
    const following = this.#following();
    following?.reveal(place);
    const panel = following ?? this.#use(createPanel(place, this.context.extension));
    if (journey) panel.follow(this.context.server.uriOf(journey));
    return panel;
  }

  #following(): PreviewPanel | undefined {
    return [...this.#panels].find(({ isPinned }) => !isPinned);
  }

  #use(panel: WebviewPanel, isPinned = false): PreviewPanel {
    const used = new PreviewPanel(this.context, panel, {
      id: String(++this.#opened),
      lastEditor: () => this.#lastEditor,
      closed: gone => this.#closed(gone),
      comparisons: this.#comparisons,
    });
    this.#panels.add(used);
    used.load(isPinned);
    return used;
  }

  #closed(panel: PreviewPanel): void {
    this.#panels.delete(panel);
    if (this.#panels.size === 0 && !this.#isEnding) this.#comparisons.leaveAll();
  }

  #editorChanged(editor: TextEditor | undefined): void {
    if (!editor) return;
    if (editor.viewColumn !== undefined) this.#lastEditor = editor.viewColumn;
    if (isJourney(editor.document)) {
      const uri = this.context.server.uriOf(editor.document.uri);
      for (const panel of this.#panels) if (!panel.isPinned) panel.follow(uri);
    }
    this.#cursorMoved(editor);
  }

  /** Another journey's cursor is no concern of a pinned panel. */
  #cursorMoved({ document, selection }: TextEditor): void {
    if (!isServed(document)) return;
    const { line, character } = selection.active;
    const uri = this.context.server.uriOf(document.uri);
    const cursor = { uri, position: { line, character } };
    for (const panel of this.#panels) {
      if (panel.uri === uri || !isJourney(document)) panel.cursorMoved(cursor);
    }
  }

  #renamed(files: readonly { readonly oldUri: Uri; readonly newUri: Uri }[]): void {
    const { uriOf } = this.context.server;
    const renames = files.map(({ oldUri, newUri }) => [uriOf(oldUri), uriOf(newUri)] as const);
    for (const panel of this.#panels) {
      // Whoever renames a folder renames what is in it.
      const renamed = renames.find(([from]) => panel.uri === from || panel.uri?.startsWith(`${from}/`));
      if (renamed && panel.uri) panel.follow(renamed[1] + panel.uri.slice(renamed[0].length));
    }
  }
}
