/** A JSON-RPC message as it travels. */
export interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** An editor without any library, over whatever carries its messages. It asks for nothing and offers nothing. */
export abstract class PlainClient {
  private readonly received: Message[] = [];
  private readonly waiting = new Set<() => boolean>();
  private requests = 0;

  protected abstract write(messages: readonly object[]): void;

  /** To be called with every message that comes. */
  protected receive(message: Message): void {
    this.received.push(message);
    for (const attempt of this.waiting) if (attempt()) this.waiting.delete(attempt);
  }

  /** Sends several messages in one piece, as an editor does that has much to say. */
  send(...messages: readonly Message[]): void {
    this.write(messages.map(message => ({ jsonrpc: '2.0', ...message })));
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

  /** Every message of these methods that nobody has taken yet. */
  kept(...methods: readonly string[]): readonly Message[] {
    return this.received.filter(({ method }) => method !== undefined && methods.includes(method));
  }

  /** Everything that the server has asked or told without being asked, and nobody has taken yet. */
  get unasked(): readonly string[] {
    return this.received.flatMap(({ method }) => method ?? []);
  }
}
