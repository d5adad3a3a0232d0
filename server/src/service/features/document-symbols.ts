import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { type JourneyDocument, rangeOf } from '../model/document';
import type { Entity } from '../model/entity';
import { textIn, type WrittenText } from '../model/text';
import type { DisplayLanguage } from '../ports';
import type { EntityKind } from '../schema/types';

const kinds: Partial<Record<EntityKind, SymbolKind>> = {
  journey: SymbolKind.Module,
  stage: SymbolKind.Namespace,
  step: SymbolKind.Event,
  touchpoint: SymbolKind.Interface,
  persona: SymbolKind.Class,
  survey: SymbolKind.Function,
  metric: SymbolKind.Number,
  opportunity: SymbolKind.Property,
  plan: SymbolKind.Package,
  'plan-step': SymbolKind.Method,
};

/** How editors show a kind of thing. */
export function symbolKindOf(kind: EntityKind): SymbolKind {
  return kinds[kind] ?? SymbolKind.Object;
}

/** The outline: every entity of the file under the one that it stands in. */
export function documentSymbols(
  document: JourneyDocument,
  language: DisplayLanguage,
): readonly DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const made = new Map<Entity, DocumentSymbol>();
  for (const entity of document.entities) {
    const symbol = symbolOf(entity, language);
    made.set(entity, symbol);
    const parent = entity.parent && made.get(entity.parent);
    if (parent) parent.children?.push(symbol);
    else roots.push(symbol);
  }
  return roots;
}

function symbolOf(entity: Entity, language: DisplayLanguage): DocumentSymbol {
  const { document, node, idNode, kind } = entity;
  const data = entity.data as {
    readonly title?: WrittenText;
    readonly name?: WrittenText;
    readonly use?: string;
  };
  const id = entity.id ?? data.use ?? '';
  const title = textIn(data.title ?? data.name, language);
  const head = idNode ?? node.pairs[0]?.key ?? node;
  return {
    name: title || id || kind,
    detail: title ? id : '',
    kind: symbolKindOf(kind),
    range: rangeOf(document, { start: Math.min(node.start, head.start), end: Math.max(node.end, head.end) }),
    selectionRange: rangeOf(document, head),
    children: [],
  };
}
