import { PassThrough } from 'node:stream';
import type {
  ClientCapabilities,
  Diagnostic,
  InitializeParams,
  InitializeResult,
  PublishDiagnosticsParams,
  ServerCapabilities,
} from 'vscode-languageserver';
import {
  createConnection,
  createProtocolConnection,
  NullLogger,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Files } from '../../../server/src/lsp/files';
import type { History } from '../../../server/src/lsp/history';
import { createServer } from '../../../server/src/lsp/server';
import { Traffic } from '../../../server/src/lsp/traffic';
import { JourneysChanged, PreviewChanged, PreviewPatched } from '../../../server/src/protocol';
import { DataReader, type DataRequest } from '../../../server/src/service';
import { TODAY } from '../support/service';

export const ROOT = 'file:///workspace';

/** What VS Code says it can do, as far as answers depend on it. */
export const ABLE: ClientCapabilities = {
  textDocument: {
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    publishDiagnostics: { codeDescriptionSupport: true, relatedInformation: true },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};

/** A client that talks to a real server over streams. */
export interface Client {
  readonly connection: ProtocolConnection;
  /** What the server has said that it can do. */
  readonly offers: ServerCapabilities;
  /** The files on the "disk"; changing one needs `changed`. */
  readonly disk: Map<string, string>;
  /** Lets the disk wait with a file: whoever reads it from now on gets what it says now, but only when it is released. */
  hold(name: string): void;
  release(name: string): void;
  /** Lets those through who read it from now on. @returns releases those who wait already */
  pass(name: string): () => void;
  uri(name: string): string;
  open(name: string, text: string): Promise<void>;
  /** The newest findings of a file once they fulfil the condition. */
  diagnostics(name: string, when: (codes: readonly unknown[]) => boolean): Promise<readonly Diagnostic[]>;
  /** The next notification of this method that fulfils the condition. */
  notified<T>(method: string, when: (params: T) => boolean): Promise<T>;
  /** The files whose findings came and that nobody has waited for. */
  unawaited(): readonly string[];
  stop(): Promise<void>;
}

/** Starts a server whose workspace holds these files, and initialises it. @param held files with which the disk waits */
export async function startClient(
  files: Readonly<Record<string, string>> = {},
  params: Partial<InitializeParams> = {},
  history?: History,
  held: readonly string[] = [],
): Promise<Client> {
  const disk = new Map(Object.entries(files).map(([name, text]) => [`${ROOT}/${name}`, text]));
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const traffic = new Traffic();
  const server = createConnection(
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
    traffic.connectionOptions,
  );
  const gates = new Gates();
  for (const name of held) gates.close(`${ROOT}/${name}`);
  createServer(server, {
    traffic,
    files: diskFiles(disk, gates),
    ...(history ? { history } : {}),
    ruleDocs: (rule, language) => `docs:${language}/${rule}`,
    today: () => TODAY,
  });
  server.listen();
  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
    NullLogger,
  );
  const { inbox, kept } = collect(connection);
  connection.listen();
  const workspaceFolders = [{ uri: ROOT, name: 'workspace' }];
  const { capabilities }: InitializeResult = await connection.sendRequest('initialize', {
    processId: null,
    rootUri: ROOT,
    workspaceFolders,
    capabilities: {},
    ...params,
  });
  await connection.sendNotification('initialized', {});
  const uri = (name: string) => `${ROOT}/${name}`;
  return {
    connection,
    offers: capabilities,
    disk,
    hold: name => gates.close(uri(name)),
    release: name => gates.leave(uri(name))(),
    pass: name => gates.leave(uri(name)),
    uri,
    open: (name, text) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uri(name), languageId: 'journey', version: 1, text },
      }),
    diagnostics: async (name, when) =>
      (
        await inbox<PublishDiagnosticsParams>(
          'textDocument/publishDiagnostics',
          sent => sent.uri === uri(name) && when(sent.diagnostics.map(({ code }) => code)),
        )
      ).diagnostics,
    notified: inbox,
    unawaited: () =>
      kept
        .filter(({ method }) => method === 'textDocument/publishDiagnostics')
        .map(({ params }) => (params as PublishDiagnosticsParams).uri),
    async stop() {
      await connection.sendRequest('shutdown');
      connection.dispose();
      server.dispose();
    },
  };
}

/** Where those wait who read a file that is held. */
class Gates {
  private readonly closed = new Map<string, { readonly opened: Promise<void>; readonly open: () => void }>();

  close(file: string): void {
    let open = () => {};
    const opened = new Promise<void>(resolve => {
      open = resolve;
    });
    this.closed.set(file, { opened, open });
  }

  leave(file: string): () => void {
    const gate = this.closed.get(file);
    this.closed.delete(file);
    return () => gate?.open();
  }

  async pass(file: string): Promise<void> {
    await this.closed.get(file)?.opened;
  }
}

function diskFiles(disk: ReadonlyMap<string, string>, gates: Gates): Files {
  const places = ({ folders, file }: DataRequest) => folders.map(folder => `${folder}${file}`);
  return {
    data: {
      places,
      async read(request) {
        const text = disk.get(places(request).find(place => disk.has(place)) ?? '');
        if (text === undefined) return { state: 'missing' };
        const reader = new DataReader(request.reading, encoding => new TextDecoder(encoding));
        reader.push(new TextEncoder().encode(text));
        return reader.end();
      },
    },
    list: async folder => [...disk.keys()].filter(file => file.startsWith(folder)).sort(),
    read: async file => {
      const text = disk.get(file);
      await gates.pass(file);
      return text;
    },
    isThere: async file => disk.has(file),
  };
}

/** Keeps every notification, and lets tests wait for one: each is handed out once. */
function collect(connection: ProtocolConnection) {
  const kept: { method: string; params: unknown }[] = [];
  const waiting = new Set<() => boolean>();
  for (const method of ['textDocument/publishDiagnostics', PreviewChanged, PreviewPatched, JourneysChanged]) {
    connection.onNotification(method, (params: unknown) => {
      kept.push({ method, params });
      for (const attempt of waiting) if (attempt()) waiting.delete(attempt);
    });
  }
  const inbox = <T>(method: string, when: (params: T) => boolean) =>
    new Promise<T>(resolve => {
      const attempt = () => {
        const index = kept.findIndex(message => message.method === method && when(message.params as T));
        const [found] = index < 0 ? [] : kept.splice(index, 1);
        if (found) resolve(found.params as T);
        return found !== undefined;
      };
      if (!attempt()) waiting.add(attempt);
    });
  return { inbox, kept };
}
