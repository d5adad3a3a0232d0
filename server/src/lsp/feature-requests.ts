import type { CodeAction, Range } from 'vscode-languageserver';
import { FIX_ALL_KIND } from '../protocol';
import { workspaceEdit } from '../service';
import { codeActionsFor, completionFor, hoverFor, symbolsFor } from './answers';
import { fixAllEdit } from './fix-all-edit';
import { CodeActionKind } from './library';
import type { Server } from './running-server';

/** LSP's own requests: each one hands over to one method of the service. */
export function answerFeatureRequests(server: Server): void {
  const { connection, serviceFor, client } = server;
  connection.onCompletion(({ textDocument: { uri }, position }) => {
    const { isIncomplete, items } = serviceFor(uri).complete(uri, position);
    const taken = items.map(item => completionFor(client, item));
    return isIncomplete ? { isIncomplete, items: taken } : taken;
  });
  connection.onCompletionResolve(item => {
    const uri = (item.data as { readonly uri?: string } | undefined)?.uri;
    return uri === undefined ? item : completionFor(client, serviceFor(uri).resolveCompletion(item));
  });
  connection.onHover(({ textDocument: { uri }, position }) =>
    hoverFor(client, serviceFor(uri).hover(uri, position)),
  );
  connection.onDocumentSymbol(({ textDocument: { uri } }) =>
    symbolsFor(client, uri, serviceFor(uri).documentSymbols(uri)),
  );
  connection.onCodeAction(({ textDocument: { uri }, range, context }) => {
    const wanted = (kind: string) =>
      context.only === undefined || context.only.some(only => covers(only, kind));
    const quickFixes = wanted(CodeActionKind.QuickFix)
      ? serviceFor(uri).quickFixes(uri, range as Range, context.diagnostics)
      : [];
    // Only on demand or on save: nobody wants `fix all` in the list of every light bulb.
    const fixAll = context.only && wanted(FIX_ALL_KIND) ? fixAllAction(uri, server) : [];
    const refactorings = serviceFor(uri)
      .refactorings(uri, range)
      .filter(({ kind }) => kind !== undefined && wanted(kind));
    return codeActionsFor(client, [...quickFixes, ...fixAll, ...refactorings]);
  });
}

/** LSP's kinds are a hierarchy: `source.fixAll` asks for `source.fixAll.journey` too. */
function covers(only: string, kind: string): boolean {
  return kind === only || kind.startsWith(`${only}.`);
}

function fixAllAction(uri: string, { serviceFor }: Server): CodeAction[] {
  const edits = fixAllEdit(serviceFor(uri), uri);
  if (!edits) return [];
  return [
    {
      title: 'Journey: Fix all',
      kind: FIX_ALL_KIND,
      edit: workspaceEdit(edits.edits),
    },
  ];
}
