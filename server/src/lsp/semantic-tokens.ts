import type { SemanticToken } from '../service';
import { SemanticTokensBuilder } from './library';
import type { Server } from './running-server';

/**
 * LSP's semantic tokens: of a whole file, as what has changed since the last time, or of a part. What was sent last is
 * kept for as long as the file is open.
 */
export function answerSemanticTokens({ connection, documents, serviceFor }: Server): void {
  const builders = new Map<string, SemanticTokensBuilder>();
  const builderFor = (uri: string): SemanticTokensBuilder => {
    const builder = builders.get(uri) ?? new SemanticTokensBuilder();
    if (documents.get(uri)) builders.set(uri, builder);
    return builder;
  };
  const { semanticTokens } = connection.languages;
  semanticTokens.on(({ textDocument: { uri } }) => {
    const builder = builderFor(uri);
    builder.previousResult('');
    return fill(builder, serviceFor(uri).semanticTokens(uri)).build();
  });
  semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }) => {
    const builder = builderFor(uri);
    builder.previousResult(previousResultId);
    return fill(builder, serviceFor(uri).semanticTokens(uri)).buildEdits();
  });
  semanticTokens.onRange(({ textDocument: { uri }, range }) =>
    fill(new SemanticTokensBuilder(), serviceFor(uri).semanticTokens(uri, range)).build(),
  );
  documents.onDidClose(({ document: { uri } }) => builders.delete(uri));
}

function fill(builder: SemanticTokensBuilder, tokens: readonly SemanticToken[]): SemanticTokensBuilder {
  for (const { line, character, length, type, modifiers } of tokens) {
    builder.push(line, character, length, type, modifiers);
  }
  return builder;
}
