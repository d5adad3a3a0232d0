import type { JourneyService } from '../service';
import { CodeLensRefreshRequest } from './library';
import type { Server } from './running-server';

/**
 * Tells the client that what it shows may be old although its text is not: what an id means can change in another
 * file. While the client still answers to one such message, further ones wait and become one.
 */
export class Refresher {
  private isBusy = false;
  private isWanted = false;

  /** Of each service, the ids for which the client shows the right things. */
  private readonly shown = new Map<JourneyService, number>();

  constructor(private readonly server: Omit<Server, 'refresher' | 'data'>) {}

  /** To be called when a file's new text is read: where it defines or names other things now, open files look different. */
  changed(uri: string): void {
    const { documents, serviceFor } = this.server;
    const service = serviceFor(uri);
    const ids = service.idRevision();
    const before = this.shown.get(service);
    this.shown.set(service, ids);
    if (before !== undefined && before !== ids && documents.keys().length > 1) this.refresh();
  }

  /** Asks the client to ask again for tokens, hints, lenses and findings; nothing happens where it cannot. */
  refresh(): void {
    if (this.isBusy) {
      this.isWanted = true;
      return;
    }
    const requests = this.requests();
    if (requests.length === 0) return;
    this.isBusy = true;
    // A client that refuses shows old hints for a while: nothing that could be mended here.
    Promise.allSettled(requests.map(send => send())).then(() => {
      this.isBusy = false;
      if (!this.isWanted) return;
      this.isWanted = false;
      this.refresh();
    });
  }

  private requests(): readonly (() => Promise<void>)[] {
    const { connection, client } = this.server;
    const { tokens, hints, lenses, diagnostics } = client.refreshes;
    return [
      ...(tokens ? [() => connection.languages.semanticTokens.refresh()] : []),
      ...(hints ? [() => connection.languages.inlayHint.refresh()] : []),
      ...(lenses ? [() => connection.sendRequest(CodeLensRefreshRequest.type)] : []),
      ...(diagnostics && client.pullsDiagnostics ? [() => connection.languages.diagnostics.refresh()] : []),
    ];
  }
}
