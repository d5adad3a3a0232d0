import type { Refused } from '../service';
import { workspaceEditFor } from './client-features';
import { LSPErrorCodes, ResponseError } from './library';
import { linksOf, placesFor, thoseThere } from './places';
import type { Server } from './running-server';
import { whenRead } from './turns';

/** LSP's requests that lead from one place to others, or change all of them. */
export function answerNavigationRequests(server: Server): void {
  const { connection, serviceFor } = server;
  connection.onDefinition(async ({ textDocument: { uri }, position }) => {
    const mayLeadTo = (place: string) => server.folders.mayLeadTo(uri, place);
    const links = await thoseThere(serviceFor(uri).definition(uri, position, mayLeadTo), server);
    return placesFor(server, links, server.client.definitionLinks);
  });
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
  connection.onDocumentLinks(({ textDocument: { uri } }) => linksOf(uri, server));
  connection.onPrepareRename(({ textDocument: { uri }, position }) =>
    orRefuse(serviceFor(uri).prepareRename(uri, position)),
  );
  connection.onRenameRequest(
    whenRead(server, ({ textDocument: { uri }, position, newName }) => {
      const edits = orRefuse(serviceFor(uri).rename(uri, position, newName));
      return edits && workspaceEditFor(server.client, edits);
    }),
  );
  connection.workspace.textDocumentContent.on(({ uri }) => {
    const text = serviceFor(uri).builtInText(uri);
    return text === undefined ? null : { text };
  });
}

/** What cannot be done is answered with an error whose message the user reads. */
function orRefuse<T extends object>(answer: T | Refused | undefined): T | null {
  if (answer && 'refused' in answer) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refused);
  return answer ?? null;
}
