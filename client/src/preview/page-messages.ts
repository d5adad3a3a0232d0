import { window, workspace } from 'vscode';
import { createPlan } from '../create-plan';
import { isCancelled, report } from '../errors';
import { t } from '../l10n';
import type { PreviewContext } from './context';
import type { Follower } from './follow';
import { readPageMessage } from './guard';
import { type Columns, columnOf, type OpenSource, openSource } from './open-source';
import { type Tick, writeTick } from './tick';

/** Does what the page asks for. */
export class PageMessages {
  #ticks = Promise.resolve();

  constructor(
    private readonly context: PreviewContext,
    private readonly follower: Follower,
    private readonly columns: () => Columns,
  ) {}

  /** @param data what was posted, of whatever shape it may be. */
  received(data: unknown): void {
    const message = readPageMessage(data);
    switch (message?.type) {
      case undefined:
        this.context.log.warn('The page sent a message that is none of its own; it was ignored.');
        break;
      case 'ready':
        this.follower.pageLoaded();
        break;
      case 'openSource':
        void this.#open(message);
        break;
      case 'createPlan':
        void this.#createPlan();
        break;
      case 'tick':
        // One after the other, as each edit is made for the text that the one before leaves behind.
        this.#ticks = this.#ticks.then(() => this.#tick(message));
    }
  }

  async #open({ place }: OpenSource): Promise<void> {
    try {
      await openSource(this.context.server, place, this.follower.uri, this.columns());
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
      const viewColumn = columnOf(journey, this.columns());
      await window.showTextDocument(await workspace.openTextDocument(journey), { viewColumn });
      await createPlan({ server, log }, journey);
    } catch (error) {
      if (!isCancelled(error)) report(log, t('The plan could not be created'), error);
    }
  }

  async #tick(tick: Tick): Promise<void> {
    const { server, log, author } = this.context;
    const uri = this.follower.uri;
    if (uri === undefined) return;
    try {
      const refusal = await writeTick(server, uri, tick, await author(server.documentOf(uri)));
      if (refusal !== undefined) this.follower.refuse(refusal);
    } catch (error) {
      const failure = t('The tick could not be written');
      this.follower.refuse(failure);
      if (!isCancelled(error)) report(log, failure, error);
    }
  }
}
