import type { CodeLens, Command } from 'vscode-languageserver';
import { bestSymbols, type LensKind } from '../service';
import type { Server } from './running-server';
import { pauseFor, whenRead } from './turns';

/** The requests that give an overview: of the workspace, of what comes before and after, of what is used. */
export function answerOverviewRequests(server: Server): void {
  const { connection, folders, serviceFor } = server;
  connection.onWorkspaceSymbol(
    whenRead(server, async ({ query }, token) => {
      const pause = pauseFor(token);
      const found = [];
      for (const service of folders.all()) found.push(...(await service.workspaceSymbols(query, pause)));
      return bestSymbols(found).map(({ symbol }) => symbol);
    }),
  );
  const { callHierarchy } = connection.languages;
  callHierarchy.onPrepare(
    whenRead(server, ({ textDocument: { uri }, position }) => [
      ...serviceFor(uri).prepareCallHierarchy(uri, position),
    ]),
  );
  callHierarchy.onIncomingCalls(
    whenRead(server, ({ item }) => [...serviceFor(item.uri).incomingCalls(item)]),
  );
  callHierarchy.onOutgoingCalls(
    whenRead(server, ({ item }) => [...serviceFor(item.uri).outgoingCalls(item)]),
  );
  connection.onCodeLens(({ textDocument: { uri } }) =>
    serviceFor(uri)
      .codeLenses(uri)
      // Without the command, there is nothing to be shown in.
      .filter(({ kind }) => kind !== 'preview' || server.client.commands.has(SHOW_PREVIEW))
      .map(({ kind, range }): CodeLens => ({ range, data: { uri, kind } })),
  );
  connection.onCodeLensResolve(whenRead(server, lens => ({ ...lens, command: commandOf(lens, server) })));
}

const SHOW_PREVIEW = 'journey.openPreviewToSide';
const SHOW_REFERENCES = 'journey.showReferences';

/** What a lens says, and what a click on it does where the client has the command for it: else it is for reading only. */
function commandOf({ range, data }: CodeLens, { client, serviceFor }: Server): Command {
  const { uri = '', kind = 'references' } = (data ?? {}) as {
    readonly uri?: string;
    readonly kind?: LensKind;
  };
  const title = serviceFor(uri).lensTitle(uri, { kind, range }) ?? '';
  const isJourney = serviceFor(uri).documents().get(uri)?.kind === 'journey';
  const command = kind === 'references' ? SHOW_REFERENCES : isJourney ? SHOW_PREVIEW : '';
  if (!client.commands.has(command)) return { title, command: '' };
  return { title, command, arguments: kind === 'references' ? [{ uri, position: range.start }] : [uri] };
}
