import { commands, window, workspace } from 'vscode';
import { createPlan } from '../create-plan';
import { isCancelled, report } from '../errors';
import { t } from '../l10n';
import type { Server } from '../server';
import { chooseAddition, chooseTouchpoint } from './choose-addition';
import type { PreviewContext } from './context';
import type { Drawings } from './drawings';
import { type PageEdit, PageEdits } from './edit';
import { writeFill } from './fill';
import type { Follower } from './follow';
import { readPageMessage } from './guard';
import type { PageMessage } from './messages';
import { type Columns, columnOf, type OpenSource, openSource } from './open-source';
import { type Tick, writeTick } from './tick';
import { noticing, undoIn } from './undo';

/** The panel around a page. */
export interface PagePanel {
  columns(): Columns;
  pin(isPinned: boolean): void;
  /** Gives the page the keyboard. */
  focus(): void;
  leaveComparison(): void;
}

type Addition = Extract<PageMessage, { readonly type: 'add' }>;

/** Does what the page asks for. */
export class PageMessages {
  #queue = Promise.resolve();
  readonly #edits: PageEdits;
  /** As it is asked for edits. */
  readonly #server: Server;
  /** The file that the page has changed last, as the server names it. */
  #changed: string | undefined;

  constructor(
    private readonly context: PreviewContext,
    private readonly follower: Follower,
    private readonly drawings: Pick<Drawings, 'pageLoaded' | 'drawn'>,
    private readonly panel: PagePanel,
  ) {
    this.#server = noticing(context.server, uri => {
      this.#changed = uri;
    });
    this.#edits = new PageEdits(this.#server);
  }

  /** @param data what was posted, of whatever shape it may be. */
  received(data: unknown): void {
    const message = readPageMessage(data);
    switch (message?.type) {
      case undefined:
        this.context.log.warn('The page sent a message that is none of its own; it was ignored.');
        break;
      case 'leaveComparison':
        this.panel.leaveComparison();
        break;
      case 'ready':
        this.follower.pageLoaded(message.isInTime);
        this.drawings.pageLoaded();
        break;
      case 'drawn':
        this.drawings.drawn(message);
        break;
      case 'wish':
        this.follower.wish(message.wish);
        break;
      case 'pin':
        this.panel.pin(message.pinned);
        break;
      case 'openSource':
        void this.#open(message);
        break;
      case 'fix':
        void this.#open(message).then(() => commands.executeCommand('editor.action.quickFix'));
        break;
      case 'undo':
      case 'redo':
        this.#inTurn(uri => this.#undo(uri, message.type), t('The change could not be taken back'));
        break;
      case 'createPlan':
        void this.#createPlan();
        break;
      case 'createSurvey':
        void commands.executeCommand('journey.newSurvey');
        break;
      case 'exportMap':
        void this.#exportMap();
        break;
      case 'tick':
        this.#inTurn(uri => this.#tick(uri, message), t('The tick could not be written'));
        break;
      case 'fill':
        this.#inTurn(uri => writeFill(this.#server, uri, message.gap), t('The gap could not be filled'));
        break;
      case 'edit':
        this.#inTurn(uri => this.#edit(uri, message), t('The change could not be written'));
        break;
      case 'add':
        void this.#add(message);
    }
  }

  async #edit(uri: string, edit: Omit<PageEdit, 'type'>): Promise<string | undefined> {
    const written = await this.#edits.write(uri, edit);
    if ('refusal' in written) return written.refusal;
    if (written.added !== undefined) this.follower.tell({ type: 'added', key: written.added });
    return undefined;
  }

  /** What has a name is written; for anything else the page asks what it says. */
  async #add({ at, what: asked, version, language }: Addition): Promise<void> {
    const { server, log } = this.context;
    const uri = this.follower.uri;
    if (uri === undefined) return;
    try {
      const what = asked ?? (await chooseAddition(at));
      const chosen =
        what === 'touchpoints' ? await chooseTouchpoint(server, { uri, step: at, language }) : null;
      // The lists at the top have taken the keyboard.
      this.panel.focus();
      if (what === undefined || chosen === undefined) return;
      if (chosen === null) return this.follower.tell({ type: 'ask', what, at });
      const edit = { type: 'add', what, at, text: chosen.id, known: true } as const;
      this.#inTurn(() => this.#edit(uri, { version, language, edit }), t('The change could not be written'));
    } catch (error) {
      if (!isCancelled(error)) report(log, t('The change could not be written'), error);
    }
  }

  async #undo(uri: string, way: 'undo' | 'redo'): Promise<undefined> {
    const file = this.context.server.documentOf(this.#changed ?? uri);
    await undoIn(file, columnOf(file, this.panel.columns()), way);
    this.panel.focus();
  }

  async #open(source: Omit<OpenSource, 'type'>): Promise<void> {
    try {
      await openSource(this.context.server, source, this.follower.uri, this.panel.columns());
    } catch (error) {
      report(this.context.log, t('The text could not be opened'), error);
    }
  }

  async #createPlan(): Promise<void> {
    const { server, log } = this.context;
    const uri = this.follower.uri;
    if (uri === undefined) return;
    try {
      const journey = server.documentOf(uri);
      // VS Code opens a new file in the active column, which is the page's own after the press.
      const viewColumn = columnOf(journey, this.panel.columns());
      await window.showTextDocument(await workspace.openTextDocument(journey), { viewColumn });
      await createPlan({ server, log }, journey);
    } catch (error) {
      if (!isCancelled(error)) report(log, t('The plan could not be created'), error);
    }
  }

  async #exportMap(): Promise<void> {
    const { server, log } = this.context;
    const uri = this.follower.uri;
    if (uri === undefined) return;
    try {
      await commands.executeCommand('journey.exportMap', server.documentOf(uri));
    } catch (error) {
      report(log, t('The map could not be exported'), error);
    }
  }

  async #tick(uri: string, tick: Tick): Promise<string | undefined> {
    const { server, author } = this.context;
    return writeTick(this.#server, uri, tick, await author(server.documentOf(uri)));
  }

  /** One after the other, as each edit is made for the text that the one before leaves behind. */
  #inTurn(write: (uri: string) => Promise<string | undefined>, failure: string): void {
    this.#queue = this.#queue.then(() => this.#write(write, failure));
  }

  async #write(write: (uri: string) => Promise<string | undefined>, failure: string): Promise<void> {
    const uri = this.follower.uri;
    if (uri === undefined) return;
    try {
      const refusal = await write(uri);
      if (refusal !== undefined) this.follower.refuse(refusal);
    } catch (error) {
      this.follower.refuse(failure);
      if (!isCancelled(error)) report(this.context.log, failure, error);
    }
  }
}
