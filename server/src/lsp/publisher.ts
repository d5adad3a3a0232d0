import type { Connection, PublishDiagnosticsParams } from 'vscode-languageserver';
import { JourneysChanged, type WatchPreviewParams } from '../protocol';
import type { Finding } from '../service';
import { diagnosticFor } from './answers';
import type { ClientFeatures } from './client-features';
import type { Folders } from './folders';
import { slice } from './turns';
import { ViewSender } from './view-sender';

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
  private isReady = false;

  constructor(
    private readonly connection: Connection,
    private readonly folders: Folders,
    private readonly openUris: () => readonly string[],
    private readonly client: ClientFeatures,
  ) {
    this.views = new ViewSender(
      connection,
      ({ uri, wish }) => folders.serviceFor(uri).preview(uri, wish) ?? null,
    );
    // Whoever says goodbye wants to hear nothing more, and may be gone before it could be sent.
    connection.onShutdown(() => {
      this.isReady = false;
    });
  }

  /** The workspace is read: from now on, what is sent is true. Before, everything would seem to be missing. */
  ready(): void {
    this.isReady = true;
    this.schedule();
  }

  /** From now on, nothing is sent: the connection is about to end. */
  stop(): void {
    this.isReady = false;
  }

  /** Sends everything anew although it may be the same: the client shows it otherwise now. */
  resend(): void {
    this.sent.clear();
    this.schedule();
  }

  /** Sends what is new as soon as the messages that wait already are read. */
  schedule(): void {
    if (this.scheduled || !this.isReady) return;
    this.scheduled = true;
    setTimeout(() => {
      this.scheduled = false;
      if (this.isReady) this.flush();
    }, 0);
  }

  /** Begins or ends sending the views of a journey to a panel. */
  watch(params: WatchPreviewParams): void {
    const { panel = '', uri, watch } = params;
    if (watch) {
      this.watched.set(panel, params);
      this.views.forget(panel);
      if (this.isReady) this.views.send(params);
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
    if (!this.isReady) return;
    const isOver = slice();
    const uris = [...new Set([...this.openUris(), ...this.shown])];
    const isAll = uris.map(uri => this.sendFindings(uri, isOver)).every(Boolean);
    if (!isAll) {
      this.schedule();
      return;
    }
    for (const wanted of this.watched.values()) this.views.send(wanted);
    if (this.tellsOfJourneys) void this.connection.sendNotification(JourneysChanged);
  }

  /**
   * Whoever opens a large file sees what is wrong with its beginning first.
   *
   * @returns whether the whole file is checked
   */
  private sendFindings(uri: string, isOver: () => boolean): boolean {
    if (this.client.pullsDiagnostics) return true;
    const service = this.folders.serviceFor(uri);
    const version = service.documents().get(uri)?.version ?? null;
    const { findings, isAll } = service.findingsSoFar(uri, isOver);
    const last = this.sent.get(uri);
    if (isAll ? last?.findings === findings && last.version === version : last) return isAll;
    this.sent.set(uri, { version, findings });
    const diagnostics = service
      .diagnostics(uri, findings)
      .map(found => diagnosticFor(this.client.diagnostics, found));
    this.send({
      uri,
      diagnostics,
      ...(version === null ? {} : { version }),
    });
    return isAll;
  }

  /** A client that asks for findings is sent none: it would show them twice. */
  private send(findings: PublishDiagnosticsParams): void {
    if (!this.client.pullsDiagnostics) this.connection.sendDiagnostics(findings);
  }
}
