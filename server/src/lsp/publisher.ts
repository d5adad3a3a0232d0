import type { Connection } from 'vscode-languageserver';
import { JourneysChanged, type WatchPreviewParams } from '../protocol';
import type { ClientFeatures } from './client-features';
import { FindingSender } from './finding-sender';
import type { Folders } from './folders';
import type { Traffic } from './traffic';
import { pauses, slice, someTurns } from './turns';
import { attempt, type OnCrash } from './wall';
import { WatchedViews } from './watched-views';

/**
 * Sends what has changed: the findings of the open files and the views of the watched journeys. Changes
 * that come while others still wait are sent once, with the newest text.
 */
export class Publisher {
  /** Files whose findings the client shows although they are not open: those of the last workspace run. */
  private readonly shown = new Set<string>();
  private readonly findings: FindingSender;
  private readonly views: WatchedViews;
  private tellsOfJourneys = false;
  private scheduled = false;
  /** Before the workspace is read, only what a file says by itself can be sent. */
  private stage: 'silent' | 'reading' | 'ready' = 'silent';
  /** Counts what there was to send: whoever still sends something older stops. */
  private round = 0;

  constructor(
    private readonly connection: Connection,
    folders: Folders,
    private readonly openUris: () => readonly string[],
    client: ClientFeatures,
    private readonly traffic: Traffic,
    private readonly onCrash: OnCrash,
  ) {
    this.findings = new FindingSender(connection, folders, client);
    this.views = new WatchedViews(connection, folders, onCrash);
  }

  /** The workspace is being read: until then, much would seem to be missing, and open files are told only what they say by themselves. */
  begin(): void {
    this.stage = 'reading';
    this.schedule();
  }

  /** The workspace is read: from now on, everything that is sent is true. */
  ready(): void {
    this.stage = 'ready';
    this.schedule();
  }

  /** From now on, nothing is sent: whoever says goodbye may be gone before it could be. */
  stop(): void {
    this.stage = 'silent';
  }

  /** Sends everything anew although it may be the same: the client shows it otherwise now. */
  resend(): void {
    this.findings.forgetAll();
    this.schedule();
  }

  /** Sends what is new as soon as the messages that wait already are handled: an answer before findings. */
  schedule(): void {
    this.round++;
    if (this.scheduled || this.stage === 'silent') return;
    this.scheduled = true;
    void this.traffic.hasPassed().then(() => {
      this.scheduled = false;
      this.flush();
    });
  }

  /** Begins or ends sending the views of a journey to a panel. */
  watch(params: WatchPreviewParams): void {
    const isWanted = this.views.watch(params);
    if (isWanted && this.stage === 'ready' && !this.views.open(params)) this.schedule();
  }

  /** From now on, says when something has changed that journeys show. */
  watchJourneys(): void {
    this.tellsOfJourneys = true;
  }

  /** Sends the findings of one file, and keeps them up to date from now on. */
  show(uri: string): void {
    this.shown.add(uri);
    this.findings.send(uri);
  }

  /** Takes a closed file's findings back, unless a run over the workspace has asked for them. */
  closed(uri: string): void {
    this.views.closed(uri);
    if (!this.shown.has(uri)) this.findings.takeBack(uri);
  }

  /** Takes the findings of a deleted file back. */
  deleted(uri: string): void {
    this.views.closed(uri);
    this.shown.delete(uri);
    this.findings.takeBack(uri);
  }

  /** What crashes costs its own file and no more: nobody waits here who could be told. */
  private flush(): void {
    const open = this.openUris();
    if (this.stage === 'reading')
      for (const uri of open) attempt(uri, this.onCrash, () => this.findings.sendOwn(uri));
    if (this.stage !== 'ready') return;
    this.views.begin();
    const isOver = slice();
    const found = open.map(uri => ({
      uri,
      isAll: attempt(uri, this.onCrash, () => this.findings.find(uri, isOver)),
    }));
    const isAll = found.every(each => each.isAll !== false);
    // Before the findings, which are more to carry and to show: the eye is on the map while one types.
    if (isAll) this.views.send(open);
    for (const each of found) this.sendFound(each);
    if (!isAll) {
      this.schedule();
      return;
    }
    if (this.tellsOfJourneys) void this.connection.sendNotification(JourneysChanged);
    void this.sendOthers(this.round);
  }

  /** @param isAll whether all of it is found; undefined where looking for it crashed */
  private sendFound({ uri, isAll }: { readonly uri: string; readonly isAll: boolean | undefined }): void {
    if (isAll === undefined) return;
    attempt(uri, this.onCrash, () => (isAll ? this.findings.send(uri) : this.findings.sendSome(uri)));
  }

  /** The files that are not open wait for those that are: they are sent in slices, until there is something newer. */
  private async sendOthers(round: number): Promise<void> {
    // What was sent just now is not gone before others had their turn.
    await someTurns();
    const pause = pauses();
    for (const uri of this.shown) {
      await pause();
      if (round !== this.round || this.stage !== 'ready') return;
      attempt(uri, this.onCrash, () => this.findings.send(uri));
    }
  }
}
