import type { Connection, PublishDiagnosticsParams } from 'vscode-languageserver';
import { JourneysChanged, type WatchPreviewParams } from '../protocol';
import type { Finding, JourneyService } from '../service';
import { diagnosticFor } from './answers';
import type { ClientFeatures } from './client-features';
import type { Folders } from './folders';
import type { Traffic } from './traffic';
import { pauses, slice, someTurns } from './turns';
import { ViewSender } from './view-sender';
import type { OnCrash } from './wall';

/**
 * Sends what has changed: the findings of the open files and the views of the watched journeys. Changes
 * that come while others still wait are sent once, with the newest text.
 */
export class Publisher {
  /** Files whose findings the client shows although they are not open: those of the last workspace run. */
  private readonly shown = new Set<string>();
  /** What each of the client's panels shows, by panel. */
  private readonly watched = new Map<string, WatchPreviewParams>();
  private readonly views: ViewSender;
  private tellsOfJourneys = false;
  /** What the client was sent last of each file. */
  private readonly sent = new Map<
    string,
    { readonly version: number | null; readonly findings: readonly Finding[] }
  >();
  private scheduled = false;
  /** Before the workspace is read, only what a file says by itself can be sent. */
  private stage: 'silent' | 'reading' | 'ready' = 'silent';
  /** Counts what there was to send: whoever still sends something older stops. */
  private round = 0;

  constructor(
    private readonly connection: Connection,
    private readonly folders: Folders,
    private readonly openUris: () => readonly string[],
    private readonly client: ClientFeatures,
    private readonly traffic: Traffic,
    private readonly onCrash: OnCrash,
  ) {
    this.views = new ViewSender(
      connection,
      ({ uri, wish }) => folders.serviceFor(uri).preview(uri, wish) ?? null,
    );
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
    this.sent.clear();
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
    const { panel = '', uri, watch } = params;
    if (watch) {
      this.watched.set(panel, params);
      this.views.forget(panel);
      if (this.stage === 'ready') this.views.send(params);
    } else if (this.watched.get(panel)?.uri === uri) {
      this.watched.delete(panel);
      this.views.forget(panel);
    }
  }

  /** From now on, says when something has changed that journeys show. */
  watchJourneys(): void {
    this.tellsOfJourneys = true;
  }

  /** Sends the findings of one file, and keeps them up to date from now on. */
  show(uri: string): void {
    this.shown.add(uri);
    this.sendFindings(uri, () => false);
  }

  /** Takes a closed file's findings back, unless a run over the workspace has asked for them. */
  closed(uri: string): void {
    if (!this.shown.has(uri)) this.takeBack(uri);
  }

  /** Takes the findings of a deleted file back. */
  deleted(uri: string): void {
    this.shown.delete(uri);
    this.takeBack(uri);
  }

  private takeBack(uri: string): void {
    this.sent.delete(uri);
    this.send({ uri, diagnostics: [] });
  }

  private flush(): void {
    const open = this.openUris();
    if (this.stage === 'reading') for (const uri of open) this.walled(uri, () => this.sendOwnFindings(uri));
    if (this.stage !== 'ready') return;
    const isOver = slice();
    const isAll = open.map(uri => this.walled(uri, () => this.sendFindings(uri, isOver)) ?? true);
    if (!isAll.every(Boolean)) {
      this.schedule();
      return;
    }
    for (const wanted of this.watched.values()) this.walled(wanted.uri, () => this.views.send(wanted));
    if (this.tellsOfJourneys) void this.connection.sendNotification(JourneysChanged);
    void this.sendOthers(this.round);
  }

  /** The files that are not open wait for those that are: they are sent in slices, until there is something newer. */
  private async sendOthers(round: number): Promise<void> {
    // What was sent just now is not gone before others had their turn.
    await someTurns();
    const pause = pauses();
    for (const uri of this.shown) {
      await pause();
      if (round !== this.round || this.stage !== 'ready') return;
      this.walled(uri, () => this.sendFindings(uri, () => false));
    }
  }

  /** What crashes costs its own file and no more: nobody waits here who could be told. */
  private walled<T>(uri: string, send: () => T): T | undefined {
    try {
      return send();
    } catch (error) {
      this.onCrash(uri, error);
      return undefined;
    }
  }

  private sendOwnFindings(uri: string): void {
    const service = this.folders.serviceFor(uri);
    this.sendDiagnostics(uri, service, service.ownFindings(uri));
  }

  /**
   * Whoever opens a large file sees what is wrong with its beginning first.
   *
   * @returns whether the whole file is checked
   */
  private sendFindings(uri: string, isOver: () => boolean): boolean {
    if (this.client.pullsDiagnostics) return true;
    const service = this.folders.serviceFor(uri);
    const version = versionIn(service, uri);
    const { findings, isAll } = service.findingsSoFar(uri, isOver);
    const last = this.sent.get(uri);
    if (isAll ? last?.findings === findings && last.version === version : last) return isAll;
    this.sent.set(uri, { version, findings });
    this.sendDiagnostics(uri, service, findings);
    return isAll;
  }

  private sendDiagnostics(uri: string, service: JourneyService, findings: readonly Finding[]): void {
    const version = versionIn(service, uri);
    const diagnostics = service
      .diagnostics(uri, findings)
      .map(found => diagnosticFor(this.client.diagnostics, found));
    this.send({ uri, diagnostics, ...(version === null ? {} : { version }) });
  }

  /** A client that asks for findings is sent none: it would show them twice. */
  private send(findings: PublishDiagnosticsParams): void {
    if (!this.client.pullsDiagnostics) this.connection.sendDiagnostics(findings);
  }
}

function versionIn(service: JourneyService, uri: string): number | null {
  return service.documents().get(uri)?.version ?? null;
}
