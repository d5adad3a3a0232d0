import type { Disposable, ExtensionContext, LogOutputChannel } from 'vscode';
import {
  BaseLanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
  RevealOutputChannelOn,
  State,
  WorkDoneProgress,
} from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/protocol';
import { commandIds } from './commands';
import { crashHandler } from './crashes';
import { report } from './errors';
import { languageId, schemes } from './files';
import { Findings } from './findings';
import { t } from './l10n';
import { readFiles } from './read-files';
import { rulePages } from './rule-docs/links';
import type { RequestOptions, Server } from './server';
import type { ServerPlace } from './server-place';
import { currentLanguage, section } from './settings';

let requests = 0;

/** How the language server is spoken to. In a remote window its host sees the remote's documents as files. */
function clientOptions(log: LogOutputChannel, findings: Findings): LanguageClientOptions {
  return {
    documentSelector: schemes.map(scheme => ({ language: languageId, scheme })),
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: crashHandler(log),
    // Read anew at every start: the language is the server's from its first word on.
    // Findings are to come by themselves: that is how `Findings` knows that they are those of the newest text.
    initializationOptions: (): InitializationOptions => ({
      language: currentLanguage(),
      rulePages,
      commands: ['editor.action.triggerSuggest', ...commandIds],
      diagnostics: 'push',
    }),
    synchronize: { configurationSection: section },
    middleware: {
      handleDiagnostics(uri, diagnostics, next) {
        next(uri, diagnostics);
        findings.published(uri);
      },
    },
  };
}

/** Speaks with a server, wherever it runs. */
class Client extends BaseLanguageClient {
  constructor(
    private readonly place: ServerPlace,
    options: LanguageClientOptions,
  ) {
    super(section, 'Journey', options);
  }

  protected override createMessageTransports(): Promise<MessageTransports> {
    return this.place.connect();
  }
}

/** Starts a language client. It returns before the server answers; requests wait for that by themselves. */
export function startServer(context: ExtensionContext, log: LogOutputChannel, place: ServerPlace): Server {
  const findings = new Findings();
  context.subscriptions.push(findings);
  const client = new Client(place, clientOptions(log, findings));
  readFiles(client, log);
  client.start().catch(error => report(log, t('The journey server could not start'), error));
  return {
    request: (method, params, options = {}) => request(client, method, params, options),
    onNotification: (method, listener) => client.onNotification(method, listener),
    onRunning: listener => onRunning(client, listener),
    async findings(document) {
      await client.start();
      return findings.of(document, () => client.diagnostics?.get(document) ?? []);
    },
    uriOf: document => client.code2ProtocolConverter.asUri(document),
    documentOf: uri => client.protocol2CodeConverter.asUri(uri),
    async toWorkspaceEdit(changes) {
      const edit = { documentChanges: [...changes] };
      const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
      // Last, as the documents may change while the edit is converted.
      return client.validateWorkspaceEdit(edit) ? converted : undefined;
    },
    async restart() {
      // A server that did not start, or was given up, cannot be stopped first.
      if (client.state === State.Running) await client.stop();
      place.end();
      await client.start();
    },
    async stop() {
      if (client.state === State.Running) await client.dispose();
      place.end();
    },
  };
}

async function request<Result>(
  client: BaseLanguageClient,
  method: string,
  params: object,
  { token, onProgress }: RequestOptions,
): Promise<Result> {
  // A token that is not there would go along as a second parameter.
  const cancellation = token ? [token] : [];
  if (!onProgress) return client.sendRequest<Result>(method, params, ...cancellation);
  const workDoneToken = `${section}-${++requests}`;
  const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, value => {
    if (value.kind !== 'end') onProgress(value);
  });
  try {
    return await client.sendRequest<Result>(method, { ...params, workDoneToken }, ...cancellation);
  } finally {
    listening.dispose();
  }
}

function onRunning(client: BaseLanguageClient, listener: () => void): Disposable {
  if (client.state === State.Running) listener();
  return client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) listener();
  });
}
