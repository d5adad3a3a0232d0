import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { PlainClient } from './plain-client';

/** An editor that starts a server, writes messages with their lengths before them, and reads the answers. */
export class ProcessClient extends PlainClient {
  private readonly child: ChildProcess;
  private unread = Buffer.alloc(0);
  /** What the server's process has written to standard error. */
  errors = '';
  /** What the server's process ended with. */
  readonly exitCode: Promise<number | null>;

  /** @param args of Node: the server's file and its arguments */
  constructor(args: readonly string[]) {
    super();
    this.child = spawn(process.execPath, [...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    this.child.stdout?.on('data', (data: Buffer) => this.read(data));
    this.child.stderr?.on('data', (data: Buffer) => {
      this.errors += data.toString();
      process.stderr.write(data);
    });
    this.exitCode = once(this.child, 'exit').then(([code]) => code as number | null);
  }

  protected override write(messages: readonly object[]): void {
    const texts = messages.map(message => JSON.stringify(message));
    this.child.stdin?.write(
      texts.map(text => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`).join(''),
    );
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
      this.receive(JSON.parse(text));
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
