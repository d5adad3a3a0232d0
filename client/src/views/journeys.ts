import { type Disposable, EventEmitter, type LogOutputChannel } from 'vscode';
import { JourneysChanged, WatchJourneys } from '../../../server/src/protocol';
import { note } from '../errors';
import type { Server } from '../server';

/** Tells when something has changed that journeys show, in whatever file. */
export class Journeys implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #listening: readonly Disposable[];

  constructor(server: Server, log: LogOutputChannel) {
    this.#listening = [
      this.#changed,
      server.onNotification(JourneysChanged, () => this.#changed.fire()),
      // A server that was started anew has to be told again.
      server.onRunning(() => {
        server
          .request(WatchJourneys, {})
          .catch(error => note(log, 'The journeys are not kept up to date', error));
        this.#changed.fire();
      }),
    ];
  }

  dispose(): void {
    for (const each of this.#listening) each.dispose();
  }
}
