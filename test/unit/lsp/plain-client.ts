import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A JSON-RPC message as it travels. */
export interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/**
 * An editor without any library: it starts a server, writes messages with their lengths before them, and reads the
 * answers. It asks for nothing and offers nothing.
 */
export class PlainClient {
  private readonly child: ChildProcess;
  private readonly received: Message[] = [];
  private readonly waiting = new Set<() => boolean>();
  private unread = Buffer.alloc(0);
  private requests = 0;
  /** What the server's process ended with. */
  readonly exitCode: Promise<number | null>;

  /** @param args of Node: the server's file and its arguments */
  constructor(args: readonly string[]) {
    this.child = spawn(process.execPath, [...args], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.child.stdout?.on('data', (data: Buffer) => this.read(data));
    this.exitCode = once(this.child, 'exit').then(([code]) => code as number | null);
  }

  /** Sends several messages in one piece, as an editor does that has much to say. */
  send(...messages: readonly Message[]): void {
    const texts = messages.map(message => JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.child.stdin?.write(
      texts.map(text => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`).join(''),
    );
  }

  notify(method: string, params: unknown): void {
    this.send({ method, params });
  }

  /** The message that asks, with an id of its own. */
  asking(method: string, params?: unknown): Message & { readonly id: number } {
    return { id: ++this.requests, method, ...(params === undefined ? {} : { params }) };
  }

  /** Asks, and waits for the result. @throws Error with the message that the server answers with */
  async request<Result>(method: string, params?: unknown): Promise<Result> {
    const message = this.asking(method, params);
    this.send(message);
    const { result, error } = await this.answerTo(message.id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as Result;
  }

  answerTo(id: number): Promise<Message> {
    return this.message(received => received.id === id && received.method === undefined);
  }

  /** The first message that fulfils the condition, received already or to come; it is handed out once. */
  message(when: (message: Message) => boolean): Promise<Message> {
    return new Promise(resolve => {
      const attempt = () => {
        const index = this.received.findIndex(when);
        const [found] = index < 0 ? [] : this.received.splice(index, 1);
        if (found) resolve(found);
        return found !== undefined;
      };
      if (!attempt()) this.waiting.add(attempt);
    });
  }

  /** Everything that the server has asked or told without being asked, and nobody has taken yet. */
  get unasked(): readonly string[] {
    return this.received.flatMap(({ method }) => method ?? []);
  }

  /** Closes the server's standard input, as the system does when an editor crashes. */
  vanish(): void {
    this.child.stdin?.end();
  }

  /** Ends a server that a failed test has left behind. */
  kill(): void {
    this.child.kill();
  }

  private read(data: Buffer): void {
    this.unread = Buffer.concat([this.unread, data]);
    for (let text = this.next(); text !== undefined; text = this.next()) {
      this.received.push(JSON.parse(text) as Message);
      for (const attempt of this.waiting) if (attempt()) this.waiting.delete(attempt);
    }
  }

  /** The next whole message; undefined where more has to come first. */
  private next(): string | undefined {
    const head = /Content-Length: (\d+)\r\n(?:[^\r]+\r\n)*\r\n/.exec(this.unread.toString('latin1'));
    if (!head) return undefined;
    const start = head.index + head[0].length;
    const end = start + Number(head[1]);
    if (this.unread.length < end) return undefined;
    const text = this.unread.toString('utf8', start, end);
    this.unread = this.unread.subarray(end);
    return text;
  }
}
