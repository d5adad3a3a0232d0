import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import {
  type CancellationToken,
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { guard } from '../../host/src/cleanup';
import { within } from '../../host/src/wait';
import { CLIENT_CAPABILITIES } from './capabilities';
import type { Contender } from './contenders';

/** A longer wait is no measurement any more: something has gone wrong. */
const PATIENCE_MS = 300_000;

/** Findings as the server has sent them. */
export interface Published {
  readonly uri: string;
  /** The text that they belong to; undefined from a server that does not say. */
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
  /** When they came, on the clock of `performance.now()`. */
  readonly at: number;
}

/** An editor without a screen: starts a language server and talks to it over its standard streams. */
export class LspClient {
  /** Everything that was published, in order. */
  readonly published: Published[] = [];
  private readonly waiting = new Set<() => void>();
  private readonly ended: Promise<never>;

  private constructor(
    private readonly child: ChildProcessWithoutNullStreams,
    private readonly connection: ProtocolConnection,
    contender: Contender,
  ) {
    this.ended = new Promise((_, reject) => {
      child.once('error', reject);
      child.once('exit', code => reject(new Error(`${contender.title} ended with code ${code}`)));
    });
    // Nobody may be waiting when it ends in the ordinary way.
    this.ended.catch(() => undefined);
    this.answerServer(contender);
  }

  /** Starts a server and resolves when it has answered `initialize`. */
  static async start(contender: Contender, folder: string): Promise<LspClient> {
    const child = spawn(contender.command, contender.args, { stdio: 'pipe' });
    const release = guard({
      close: async () => void child.kill('SIGKILL'),
      closeNow: () => child.kill('SIGKILL'),
    });
    child.once('exit', release);
    child.stderr.pipe(process.stderr);
    const streams = [new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)] as const;
    const client = new LspClient(child, createProtocolConnection(...streams), contender);
    client.connection.listen();
    await client.initialize(folder);
    return client;
  }

  /** The process, to look at its memory. */
  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Sends a request. @throws Error when the server refuses it, ends, or takes minutes. */
  request<T>(method: string, params: unknown, token?: CancellationToken): Promise<T> {
    const answer = token
      ? this.connection.sendRequest<T>(method, params, token)
      : this.connection.sendRequest<T>(method, params);
    return this.within(answer, `${method} is answered`);
  }

  /** Sends a notification; resolves when it is written. */
  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** Looks at each published set of findings from `from` on, and resolves with the first that fits. */
  publishedAfter(from: number, fits: (published: Published) => boolean): Promise<Published> {
    const found = new Promise<Published>(resolve => {
      let next = from;
      const look = (): void => {
        while (next < this.published.length) {
          const candidate = this.published[next++];
          if (!candidate || !fits(candidate)) continue;
          this.waiting.delete(look);
          resolve(candidate);
          return;
        }
      };
      this.waiting.add(look);
      look();
    });
    return this.within(found, 'findings are published');
  }

  /** Ends the server as an editor does, and waits until its process is gone. */
  async stop(): Promise<void> {
    const gone = new Promise<void>(resolve => this.child.once('close', () => resolve()));
    await this.request('shutdown', undefined);
    await this.notify('exit', undefined);
    await within(gone, PATIENCE_MS, 'the server has ended');
    this.connection.dispose();
  }

  /** Takes the process away in the middle of whatever it does; resolves when it is gone. */
  async kill(): Promise<void> {
    const gone = new Promise<void>(resolve => this.child.once('close', () => resolve()));
    this.child.kill('SIGKILL');
    await within(gone, PATIENCE_MS, 'the server is killed');
    this.connection.dispose();
  }

  private async initialize(folder: string): Promise<void> {
    const uri = pathToFileURL(folder).href;
    const workspaceFolders = [{ uri, name: 'bench' }];
    const capabilities = CLIENT_CAPABILITIES;
    const params = { processId: process.pid, rootUri: uri, workspaceFolders, capabilities, locale: 'en' };
    await this.request('initialize', params);
    await this.notify('initialized', {});
  }

  private answerServer({ settings }: Contender): void {
    this.connection.onRequest('workspace/configuration', ({ items }: ConfigurationParams) =>
      items.map(({ section }) => settings[section ?? ''] ?? null),
    );
    for (const method of ['client/registerCapability', 'window/workDoneProgress/create'])
      this.connection.onRequest(method, () => null);
    this.connection.onNotification('textDocument/publishDiagnostics', (params: Omit<Published, 'at'>) => {
      this.published.push({ ...params, at: performance.now() });
      for (const look of [...this.waiting]) look();
    });
  }

  private within<T>(answer: Promise<T>, what: string): Promise<T> {
    return within(Promise.race([answer, this.ended]), PATIENCE_MS, what);
  }
}

interface ConfigurationParams {
  readonly items: readonly { readonly section?: string }[];
}
