import type {
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Position,
  Range,
  SelectionRange,
} from 'vscode-languageserver-types';
import { builtInText } from '../features/built-in-page';
import { codeLenses, type Lens, lensTitle } from '../features/code-lens';
import { documentSymbols } from '../features/document-symbols';
import { type FoldingOptions, foldingRanges } from '../features/folding-ranges';
import { hover } from '../features/hover';
import { type HintOptions, inlayHints } from '../features/inlay-hints';
import { selectionRanges } from '../features/selection-ranges';
import { type SemanticToken, semanticTokens } from '../features/semantic-tokens';
import type { Engine } from './engine';

/** What an editor shows of a text beside the text. */
export interface Presentation {
  /** What the word at a position means. */
  hover(uri: string, position: Position): Hover | undefined;
  /** What a page of the built-in catalogue says, as Markdown; undefined where there is no such page. */
  builtInText(uri: string): string | undefined;
  /** What stands above the lines of a file: how often a thing is used, what is to be checked. */
  codeLenses(uri: string): readonly Lens[];
  /** What such a line says now; undefined where what it stood above is gone. */
  lensTitle(uri: string, lens: Lens): string | undefined;
  /** What stands behind ids and days without being written there. */
  inlayHints(uri: string, range: Range, wanted: HintOptions): readonly InlayHint[];
  /** The words that mean something to the language, in a range or the whole file. */
  semanticTokens(uri: string, range?: Range): readonly SemanticToken[];
  /** The outline. */
  documentSymbols(uri: string): readonly DocumentSymbol[];
  /** What can be folded. */
  foldingRanges(uri: string, options?: FoldingOptions): readonly FoldingRange[];
  /** What a selection grows to, by position. */
  selectionRanges(uri: string, positions: readonly Position[]): readonly SelectionRange[];
}

/** Tells what is written. */
export function presentation(engine: Engine): Presentation {
  const { ports, workspace } = engine;
  return {
    hover: (uri, position) =>
      engine.on(uri, (document, seen) => hover(document, seen, position, ports.language(), ports.today())),
    builtInText: uri => builtInText(uri, workspace, ports.language()),
    codeLenses: uri => engine.on(uri, codeLenses) ?? [],
    lensTitle: (uri, lens) =>
      engine.on(uri, (document, seen) => lensTitle(lens, document, seen, ports.language())),
    inlayHints: (uri, range, wanted) =>
      engine.on(uri, (document, seen) =>
        inlayHints({ document, workspace: seen, ...engine.now() }, range, wanted),
      ) ?? [],
    semanticTokens: (uri, range) =>
      engine.on(uri, (document, seen) => semanticTokens(document, seen, range)) ?? [],
    documentSymbols: uri => engine.on(uri, document => documentSymbols(document, ports.language())) ?? [],
    foldingRanges: (uri, options) => engine.on(uri, document => foldingRanges(document, options)) ?? [],
    selectionRanges: (uri, positions) =>
      engine.on(uri, document => selectionRanges(document, positions)) ?? [],
  };
}
