import {
  type CancellationToken,
  type Location,
  type LocationLink,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { BUILT_IN_SCHEME } from '../protocol';
import type { Refused } from '../service';
import { workspaceEditFor } from './client-features';
import type { Server } from './running-server';

/** LSP's requests that lead from one place to others. */
export function answerNavigationRequests(server: Server): void {
  const { connection, serviceFor } = server;
  connection.onDefinition(({ textDocument: { uri }, position }) =>
    placesFor(server, serviceFor(uri).definition(uri, position), server.client.definitionLinks),
  );
  connection.onTypeDefinition(({ textDocument: { uri }, position }) =>
    placesFor(server, serviceFor(uri).typeDefinition(uri, position), server.client.typeDefinitionLinks),
  );
  connection.onReferences(
    whenRead(server, ({ textDocument: { uri }, position, context }) => [
      ...serviceFor(uri).references(uri, position, context.includeDeclaration),
    ]),
  );
  connection.onDocumentHighlight(({ textDocument: { uri }, position }) => [
    ...serviceFor(uri).documentHighlights(uri, position),
  ]);
  connection.languages.onLinkedEditingRange(({ textDocument: { uri }, position }) =>
    serviceFor(uri).linkedEditing(uri, position),
  );
  connection.onPrepareRename(({ textDocument: { uri }, position }) =>
    orRefuse(serviceFor(uri).prepareRename(uri, position)),
  );
  connection.onRenameRequest(
    whenRead(server, ({ textDocument: { uri }, position, newName }) => {
      const edits = orRefuse(serviceFor(uri).rename(uri, position, newName));
      return edits instanceof ResponseError ? edits : edits && workspaceEditFor(server.client, edits);
    }),
  );
  connection.workspace.textDocumentContent.on(({ uri }) => {
    const text = serviceFor(uri).builtInText(uri);
    return text === undefined ? null : { text };
  });
}

/** A handler that waits until all files are read, as an answer from some of them would be wrong; a cancelled one does no work. */
export function whenRead<Params, Result>(
  server: Server,
  answer: (params: Params, token: CancellationToken) => Result | Promise<Result>,
): (params: Params, token: CancellationToken) => Promise<Result | ResponseError<void>> {
  return async (params, token) => {
    await server.read;
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
    return answer(params, token);
  };
}

/** What cannot be done is answered with an error whose message the user reads. */
function orRefuse<T extends object>(answer: T | Refused | undefined): T | ResponseError<void> | null {
  if (answer === undefined) return null;
  return 'refused' in answer ? new ResponseError(LSPErrorCodes.RequestFailed, answer.refused) : answer;
}

/** Pages of the built-in catalogue are left out where the client cannot show them. */
function placesFor(
  { client }: Server,
  links: readonly LocationLink[],
  takesLinks: boolean,
): LocationLink[] | Location[] {
  const shown = links.filter(
    ({ targetUri }) => client.virtualDocuments || !targetUri.startsWith(`${BUILT_IN_SCHEME}:`),
  );
  return takesLinks ? shown : shown.map(link => ({ uri: link.targetUri, range: link.targetSelectionRange }));
}
