import type { Connection } from 'vscode-languageserver';
import type { Finding, JourneyService } from '../service';
import { diagnosticFor } from './answers';
import type { ClientFeatures } from './client-features';
import type { Folders } from './folders';

/** Sends the findings of files. A client that asks for them is sent none: it would show them twice. */
export class FindingSender {
  /** What the client was sent last of each file. */
  private readonly sent = new Map<
    string,
    { readonly version: number | null; readonly findings: readonly Finding[]; readonly isAll: boolean }
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

  /** Looks for what is wrong in a file until that is enough. @returns whether nothing is left that would take long */
  find(uri: string, isEnough: () => boolean): boolean {
    return this.client.pullsDiagnostics || this.folders.serviceFor(uri).checkSome(uri, isEnough);
  }

  /** Sends what is new of the findings of a file. */
  send(uri: string): void {
    if (this.client.pullsDiagnostics) return;
    const service = this.folders.serviceFor(uri);
    const version = versionIn(service, uri);
    const findings = service.findings(uri);
    const last = this.sent.get(uri);
    if (last?.findings === findings && last.version === version) return;
    this.sent.set(uri, { version, findings, isAll: true });
    this.publish(uri, service, findings);
  }

  /**
   * Sends what has been found so far, once for each version: whoever opens a large file sees what is wrong with its
   * beginning first, and whoever writes in it before all is checked, what is wrong there. Where everything was told
   * before, it stays until everything is found again.
   */
  sendSome(uri: string): void {
    if (this.client.pullsDiagnostics) return;
    const service = this.folders.serviceFor(uri);
    const version = versionIn(service, uri);
    const last = this.sent.get(uri);
    if (last?.isAll || last?.version === version) return;
    const findings = service.findingsSoFar(uri);
    this.sent.set(uri, { version, findings, isAll: false });
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
