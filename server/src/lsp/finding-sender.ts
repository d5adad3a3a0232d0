import type { Connection } from 'vscode-languageserver';
import type { Finding, FindingsSoFar, JourneyService } from '../service';
import { diagnosticFor } from './answers';
import type { ClientFeatures } from './client-features';
import type { Folders } from './folders';

/** Sends the findings of files. A client that asks for them is sent none: it would show them twice. */
export class FindingSender {
  /** What the client was sent last of each file. */
  private readonly sent = new Map<
    string,
    { readonly version: number | null; readonly findings: readonly Finding[] }
  >();

  constructor(
    private readonly connection: Pick<Connection, 'sendDiagnostics'>,
    private readonly folders: Pick<Folders, 'serviceFor'>,
    private readonly client: ClientFeatures,
  ) {}

  /** What is the same is sent once more. */
  forgetAll(): void {
    this.sent.clear();
  }

  /** Sends what a file says by itself. */
  sendOwn(uri: string): void {
    if (this.client.pullsDiagnostics) return;
    const service = this.folders.serviceFor(uri);
    this.publish(uri, service, service.ownFindings(uri));
  }

  /** Looks for what is wrong in a file until that is enough: in a large one, its beginning is found first. */
  find(uri: string, isEnough: () => boolean): FindingsSoFar {
    if (this.client.pullsDiagnostics) return { findings: [], isAll: true };
    return this.folders.serviceFor(uri).findingsSoFar(uri, isEnough);
  }

  /** Sends what is new of what was found. Whoever opens a large file sees what is wrong with its beginning first. */
  send(uri: string, { findings, isAll } = this.find(uri, () => false)): void {
    if (this.client.pullsDiagnostics) return;
    const service = this.folders.serviceFor(uri);
    const version = versionIn(service, uri);
    const last = this.sent.get(uri);
    if (isAll ? last?.findings === findings && last.version === version : last) return;
    this.sent.set(uri, { version, findings });
    this.publish(uri, service, findings);
  }

  /** The client shows nothing of this file any more. */
  takeBack(uri: string): void {
    if (this.client.pullsDiagnostics) return;
    this.sent.delete(uri);
    void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  private publish(uri: string, service: JourneyService, findings: readonly Finding[]): void {
    const version = versionIn(service, uri);
    const diagnostics = service
      .diagnostics(uri, findings)
      .map(found => diagnosticFor(this.client.diagnostics, found));
    void this.connection.sendDiagnostics({ uri, diagnostics, ...(version === null ? {} : { version }) });
  }
}

function versionIn(service: JourneyService, uri: string): number | null {
  return service.documents().get(uri)?.version ?? null;
}
