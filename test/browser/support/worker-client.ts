import type { Page } from 'playwright-core';
import {
  FileIsThere,
  type FileParams,
  ListFiles,
  type ListFilesParams,
  ReadFile,
} from '../../../server/src/protocol';
import { launchBrowser } from '../../../tools/host/src/browser';
import { ROOT } from '../../../tools/host/src/paths';
import { serve } from '../../../tools/web-host/src/serve';
import { type Message, PlainClient } from '../../unit/lsp/plain-client';

/** A client that speaks to the language server in a worker of a real browser. */
export class WorkerClient extends PlainClient {
  private constructor(
    private readonly page: Page,
    private readonly files: Readonly<Record<string, string>>,
    /** The paths that the page and the worker have asked the web server for. */
    readonly fetched: readonly string[],
    private readonly close: () => Promise<void>,
  ) {
    super();
  }

  /**
   * Starts the worker's bundle as VS Code for the Web does: from a script that it makes, under a name that it puts
   * its own before.
   *
   * @param files what the client answers when the server asks it for files, by their URIs
   */
  static async start(files: Readonly<Record<string, string>>): Promise<WorkerClient> {
    const web = await serve({
      folders: { '/': ROOT },
      texts: () => ({ '/': '<!DOCTYPE html><title>Worker</title>' }),
    });
    const browser = await launchBrowser();
    const page = await browser.newPage();
    const client = new WorkerClient(page, files, web.requests, async () => {
      await browser.close();
      await web.close();
    });
    await page.exposeFunction('receive', (message: Message) => client.take(message));
    await page.goto(`http://${web.host}/`);
    await page.evaluate(startWorker, `http://${web.host}/dist/`);
    return client;
  }

  async stop(): Promise<void> {
    await this.close();
  }

  protected override write(messages: readonly object[]): void {
    this.page
      .evaluate(sendToWorker, messages)
      .catch((error: Error) => this.receive({ method: error.message }));
  }

  private take(message: Message): void {
    const answer = this.answers.get(message.method ?? '');
    if (answer) this.send({ id: message.id ?? null, result: answer(message.params as never) });
    else this.receive(message);
  }

  private readonly answers = new Map<string, (params: ListFilesParams & FileParams) => unknown>([
    [ListFiles, ({ folder }) => Object.keys(this.files).filter(file => file.startsWith(folder))],
    [ReadFile, ({ uri }) => this.files[uri] ?? null],
    [FileIsThere, ({ uri }) => uri in this.files],
  ]);
}

// These two run in the page: nothing from outside of them is known there.

function startWorker(folder: string): void {
  const start = URL.createObjectURL(new Blob([`importScripts('${folder}web/server.js')`]));
  const worker = new Worker(start, { name: `ExtensionHostWorker -> ${folder}` });
  worker.onmessage = ({ data }) => Reflect.get(globalThis, 'receive')(data);
  Reflect.set(globalThis, 'worker', worker);
}

function sendToWorker(messages: readonly object[]): void {
  for (const message of messages) Reflect.get(globalThis, 'worker').postMessage(message);
}
