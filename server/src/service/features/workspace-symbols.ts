import type { SymbolInformation } from 'vscode-languageserver-types';
import { type JourneyDocument, locationOf } from '../model/document';
import { type Entity, fieldOf } from '../model/entity';
import { fileNameOf } from '../model/locations';
import { textIn } from '../model/text';
import type { Workspace } from '../model/workspace';
import type { DisplayLanguage } from '../ports';
import { stringOf, type YamlNode } from '../syntax/nodes';
import { symbolKindOf } from './document-symbols';
import { foldName, fuzzyRank } from './fuzzy';

/** More than anybody reads; the list gets shorter while one types. */
const MAX_SYMBOLS = 200;

/** A symbol, and how well it fits: 0 is best. */
export interface RankedSymbol {
  readonly rank: number;
  readonly symbol: SymbolInformation;
}

/**
 * Everything in the workspace whose id or title fits a query, the best first. An empty query fits everything.
 *
 * @param pause called between two files; may throw, which ends the search
 */
export async function workspaceSymbols(
  query: string,
  workspace: Workspace,
  language: DisplayLanguage,
  pause: () => Promise<void>,
): Promise<readonly RankedSymbol[]> {
  const found: { readonly rank: number; readonly named: Named }[] = [];
  for (const document of [...workspace.documents.values()]) {
    await pause();
    for (const named of namesIn(document, language)) {
      const ranks = named.folded.flatMap(name => fuzzyRank(query, name) ?? []);
      if (ranks.length > 0) found.push({ rank: Math.min(...ranks), named });
    }
  }
  return best(found).map(({ rank, named }) => ({ rank, symbol: symbolOf(named, language) }));
}

/** The best of all, in the order of their fit; what fits equally well stays in the order of the files. */
export function best<Ranked extends { readonly rank: number }>(found: readonly Ranked[]): readonly Ranked[] {
  return [...found].sort((a, b) => a.rank - b.rank).slice(0, MAX_SYMBOLS);
}

interface Named {
  readonly entity: Entity;
  readonly name: string;
  /** Its id and its title, as they are compared. */
  readonly folded: readonly string[];
}

const known = new WeakMap<JourneyDocument, { readonly language: string; readonly names: readonly Named[] }>();

/** The things with an id that a file defines; found out once for each version of a file. */
function namesIn(document: JourneyDocument, language: DisplayLanguage): readonly Named[] {
  const memo = known.get(document);
  if (memo?.language === language) return memo.names;
  const names = document.entities.flatMap(entity => {
    if (entity.id === undefined) return [];
    const title = titleOf(entity, language);
    const folded = [...new Set([entity.id, title].filter(Boolean).map(foldName))];
    const name = folded.length > 1 ? `${title} (${entity.id})` : title || entity.id;
    return [{ entity, name, folded }];
  });
  known.set(document, { language, names });
  return names;
}

function symbolOf({ entity, name }: Named, language: DisplayLanguage): SymbolInformation {
  const { document, idNode, node, kind, parent } = entity;
  return {
    name,
    kind: symbolKindOf(kind),
    location: locationOf(document, idNode ?? node),
    containerName: (parent && (titleOf(parent, language) || parent.id)) || fileNameOf(document.uri),
  };
}

/** From the tree, as reading the data of each thing in a large workspace takes long. */
function titleOf(entity: Entity, language: DisplayLanguage): string {
  const written = fieldOf(entity, 'title') ?? fieldOf(entity, 'name') ?? fieldOf(entity, 'text');
  return written ? textIn(textsOf(written), language) : '';
}

function textsOf(node: YamlNode): string | Readonly<Record<string, string | undefined>> {
  if (node.kind !== 'map') return stringOf(node) ?? '';
  return Object.fromEntries(node.pairs.map(({ name, value }) => [name, stringOf(value)]));
}
