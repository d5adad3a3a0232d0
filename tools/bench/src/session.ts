import { pathToFileURL } from 'node:url';
import type { CancellationToken, Diagnostic, Position } from 'vscode-languageserver/node';
import { waitUntil } from '../../host/src/wait';
import { LspClient, type Published } from './client';
import type { Contender } from './contenders';
import { type Places, placesIn } from './places';

/** After so many milliseconds without findings, a server has said what it has to say. */
const QUIET_MS = 400;
/** After an opening it has, after so many times as long as its first findings took. */
const LONGER = 2;

/** A generated journey on the disk. */
export interface JourneyFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

/** A server with one journey in its workspace, and somebody who edits it. */
export class Session {
  readonly places: Places;
  private version = 1;
  private typed = 0;

  private constructor(
    readonly client: LspClient,
    private readonly contender: Contender,
    readonly uri: string,
    private readonly text: string,
  ) {
    this.places = placesIn(text);
  }

  /** Starts the server on a folder in which the journey already lies in a file. It is not open yet. */
  static async start(contender: Contender, folder: string, { path, text }: JourneyFile): Promise<Session> {
    const client = await LspClient.start(contender, folder);
    return new Session(client, contender, pathToFileURL(path).href, text);
  }

  /** Opens the journey and waits until everything is said. @returns milliseconds until its first findings came, and its last */
  async open(): Promise<{ readonly first: number; readonly last: number }> {
    const from = this.client.published.length;
    const start = performance.now();
    await this.didOpen();
    const first = await this.findings(from);
    // Whoever tells the beginning of a large file first may need longer for the rest than for the beginning.
    await this.quiet(Math.max(QUIET_MS, LONGER * (first.at - start)));
    return { first: first.at - start, last: (this.client.published.at(-1)?.at ?? first.at) - start };
  }

  /** Tells the server that the journey is open. */
  didOpen(): Promise<void> {
    const { uri, text, version, contender } = this;
    const textDocument = { uri, languageId: contender.languageId, version, text };
    return this.client.notify('textDocument/didOpen', { textDocument });
  }

  /** Types one character at the end of the middle touchpoint's title. */
  async type(): Promise<void> {
    const { line, character } = this.places.typing;
    const position = { line, character: character + this.typed };
    this.typed++;
    this.version++;
    await this.client.notify('textDocument/didChange', {
      textDocument: { uri: this.uri, version: this.version },
      contentChanges: [{ range: { start: position, end: position }, text: 'e' }],
    });
  }

  /** The first findings for the newest text that fit, among those that were published at the index `from` or later. */
  findings(
    from: number,
    fit: (diagnostics: readonly Diagnostic[]) => boolean = () => true,
  ): Promise<Published> {
    return this.client.publishedAfter(
      from,
      ({ uri, version, diagnostics }) =>
        uri === this.uri && (version === undefined || version >= this.version) && fit(diagnostics),
    );
  }

  /** Waits until the server has had nothing more to say for so many milliseconds. */
  async quiet(forMs = QUIET_MS): Promise<void> {
    const lastAt = (): number => this.client.published.at(-1)?.at ?? 0;
    const what = 'the server is quiet';
    await waitUntil(() => performance.now() - lastAt() > forMs, { what, timeoutMs: 60_000 });
  }

  /**
   * Asks about a place of the journey.
   *
   * @throws Error when nothing comes back: how fast somebody says nothing is of no interest, but for the floor.
   */
  async ask(method: string, position: Position, token?: CancellationToken): Promise<void> {
    const params = { textDocument: { uri: this.uri }, position };
    const answer = await this.client.request<unknown>(method, params, token);
    const { name, title } = this.contender;
    if (name !== 'answering' && name !== 'parsing' && isEmpty(answer))
      throw new Error(`${title} has no answer to ${method} at line ${position.line + 1}.`);
  }
}

function isEmpty(answer: unknown): boolean {
  if (answer === null || answer === undefined) return true;
  const list = typeof answer === 'object' && 'items' in answer ? answer.items : answer;
  return Array.isArray(list) && list.length === 0;
}
