import { type Diagnostic, type Disposable, EventEmitter, type Uri, workspace } from 'vscode';

// Long enough for any file; somebody who waits longer would rather have an old answer.
const patienceMs = 5000;

/**
 * Knows whether the findings that the server has published are those of the text as it is now. The server
 * publishes by itself after every change, so to wait for the next time is all it takes.
 */
export class Findings implements Disposable {
  readonly #current = new Set<string>();
  readonly #published = new EventEmitter<string>();
  readonly #listening = [
    workspace.onDidOpenTextDocument(({ uri }) => this.#current.delete(uri.toString())),
    workspace.onDidChangeTextDocument(({ document }) => this.#current.delete(document.uri.toString())),
    workspace.onDidCloseTextDocument(({ uri }) => this.#current.delete(uri.toString())),
    this.#published,
  ];

  /** To be called whenever the server has published. */
  published(uri: Uri): void {
    this.#current.add(uri.toString());
    this.#published.fire(uri.toString());
  }

  /** The findings of an open document, as soon as they are those of its present text. */
  async of(uri: Uri, read: () => readonly Diagnostic[]): Promise<readonly Diagnostic[]> {
    if (!this.#current.has(uri.toString())) await this.#next(uri.toString());
    return read();
  }

  dispose(): void {
    for (const listener of this.#listening) listener.dispose();
  }

  #next(uri: string): Promise<void> {
    return new Promise(resolve => {
      const done = (): void => {
        clearTimeout(timer);
        listener.dispose();
        resolve();
      };
      const timer = setTimeout(done, patienceMs);
      const listener = this.#published.event(published => {
        if (published === uri) done();
      });
    });
  }
}
