import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  DocumentHighlight,
  Location,
  LocationLink,
  Position,
} from 'vscode-languageserver-types';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../features/call-hierarchy';
import { definition } from '../features/definition';
import { documentHighlights } from '../features/document-highlight';
import { documentLinks, type FileLink } from '../features/document-links';
import { references } from '../features/references';
import { typeDefinition } from '../features/type-definition';
import { type RankedSymbol, workspaceSymbols } from '../features/workspace-symbols';
import type { Engine } from './engine';

/** What belongs together, here and in other files. */
export interface Navigation {
  /**
   * Where that is which an id, a path or an alias at a position names; what is built in leads to its page.
   *
   * @param mayLeadTo whether a path may lead to a place; without it, to any
   */
  definition(
    uri: string,
    position: Position,
    mayLeadTo?: (place: string) => boolean,
  ): readonly LocationLink[];
  /** What the thing at a position extends or is a variant of; itself, where it stands on its own. */
  typeDefinition(uri: string, position: Position): readonly LocationLink[];
  /** All places that name what the id at a position names. */
  references(uri: string, position: Position, includeDeclaration: boolean): readonly Location[];
  /** Those of them that are in the same file. */
  documentHighlights(uri: string, position: Position): readonly DocumentHighlight[];
  /** What a file links to: addresses, data files, the pages of rules. */
  documentLinks(uri: string): readonly FileLink[];
  /** Everything in the workspace whose id or title fits a query, the best first. `pause` may throw to end the search. */
  workspaceSymbols(query: string, pause: () => Promise<void>): Promise<readonly RankedSymbol[]>;
  /** The step or the touchpoint at a position, as the beginning of what comes before and after. */
  prepareCallHierarchy(uri: string, position: Position): readonly CallHierarchyItem[];
  /** What the customer meets right before. */
  incomingCalls(item: CallHierarchyItem): readonly CallHierarchyIncomingCall[];
  /** What the customer meets right after. */
  outgoingCalls(item: CallHierarchyItem): readonly CallHierarchyOutgoingCall[];
}

/** Leads from one place to others. */
export function navigation(engine: Engine): Navigation {
  const { ports, workspace } = engine;
  return {
    definition: (uri, position, mayLeadTo = () => true) =>
      engine.on(uri, (document, seen) => definition(document, seen, position, ports, mayLeadTo)) ?? [],
    typeDefinition: (uri, position) =>
      engine.on(uri, (document, seen) => typeDefinition(document, seen, position, ports)) ?? [],
    references: (uri, position, includeDeclaration) =>
      engine.on(uri, (document, seen) => references(document, seen, position, includeDeclaration)) ?? [],
    documentHighlights: (uri, position) =>
      engine.on(uri, (document, seen) => documentHighlights(document, seen, position)) ?? [],
    documentLinks: uri => engine.on(uri, (document, seen) => documentLinks(document, seen, ports)) ?? [],
    workspaceSymbols: (query, pause) =>
      workspaceSymbols(query, workspace, ports.language(), engine.resting(pause)),
    prepareCallHierarchy: (uri, position) =>
      engine.on(uri, (document, seen) => prepareCallHierarchy(document, seen, position, ports.language())) ??
      [],
    incomingCalls: item => incomingCalls(item, workspace, ports.language()),
    outgoingCalls: item => outgoingCalls(item, workspace, ports.language()),
  };
}
