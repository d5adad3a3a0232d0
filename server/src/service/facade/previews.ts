import type { Position } from 'vscode-languageserver-types';
import type {
  ChecksAtResult,
  CoverageGap,
  EditJourneyParams,
  ListedTouchpoint,
  ListTouchpointsParams,
  PreviewView,
  PreviewWish,
  TickCheckParams,
  Variants,
} from '../../protocol';
import type { DiffView } from '../diff/types';
import { checksAt } from '../features/checks-at';
import { diffOf } from '../features/diff';
import { variantsOf } from '../features/diff/variants';
import { type EditOutcome, editJourney, listTouchpoints } from '../features/edits';
import { fillGap } from '../features/fill-gap';
import { previewOf } from '../features/preview';
import { tickCheck } from '../features/tick-check';
import type { FolderFiles } from '../model/folder-files';
import type { SourcePath, SourceRange } from '../model/source';
import { locationOfSource, sourceAt } from '../model/source-path';
import type { DocumentEdit, Finding } from '../rules/rule';
import type { Engine } from './engine';
import type { JourneyService } from './journey-service';

/** What the preview shows, compares, and changes by hand. */
export interface Previews {
  /**
   * What the preview draws; undefined where the file holds no journey. The last good one while the text is broken.
   *
   * @param findings what it marks; by default all that the rules find, which takes its time where a file is new
   */
  preview(uri: string, wish?: PreviewWish, findings?: readonly Finding[]): PreviewView | undefined;
  /** Where something that the preview shows stands now; undefined where it is not in the text any more. */
  locate(source: SourcePath): SourceRange | undefined;
  /** What is written at a position; undefined where the file is none of ours. */
  sourceAt(uri: string, position: Position): SourcePath | undefined;
  /** The edit of the text after which the preview shows what was done in it, or why there is none. */
  editJourney(params: EditJourneyParams): EditOutcome;
  /** The touchpoints that a step of the preview may name and does not yet; those of the files first. */
  listTouchpoints(params: ListTouchpointsParams): readonly ListedTouchpoint[];
  /** The edit that fills an empty cell of the coverage matrices; undefined where there is no such cell. */
  fillGap(uri: string, gap: CoverageGap): readonly DocumentEdit[] | undefined;
  /** What can be ticked in a file, and what of it is at a position; null where it has no checks. */
  checksAt(uri: string, position: Position): ChecksAtResult;
  /** The edit that ticks a check; undefined where it is not in the file. */
  tickCheck(params: TickCheckParams): readonly DocumentEdit[] | undefined;
  /** From now on, the journey's preview shows how it differs from an older state; undefined leaves the comparison. */
  compare(uri: string, older: (OlderState & { readonly label: string }) | undefined): void;
  /** The current journey that the one in a file improves, and the future ones that improve it. */
  variants(uri: string): Variants;
  /**
   * What is different between an older state of a file and its newest text, in words; undefined where one of them is
   * not known. The older one may be another file, such as the current journey of a future one.
   */
  diff(uri: string, older: OlderState): DiffView | undefined;
}

/** What a file is compared with. */
export interface OlderState {
  readonly uri: string;
  /** The service that knows the files of that time; the same one for another file of today. */
  readonly service: JourneyService;
}

/** The files of each service, so that one can be compared with another. */
export const filesOf = new WeakMap<JourneyService, FolderFiles>();

/** Draws journeys, and makes the edits of what is done in the drawing. */
export function previews(engine: Engine): Previews {
  const { files, comparisons, ports } = engine;
  const known = <Older extends OlderState>(older: Older) => ({ ...older, files: filesOf.get(older.service) });
  return {
    preview(uri, wish, findings) {
      const view = viewOf(engine, uri, wish, findings);
      return view && comparisons.added(view);
    },
    locate: source => engine.on(source.uri, document => locationOfSource(document, source)),
    sourceAt: (uri, position) => engine.on(uri, document => sourceAt(document, position)),
    editJourney: params =>
      engine.on(params.uri, (document, seen) => {
        const view = viewOf(engine, params.uri);
        return view && editJourney({ document, workspace: seen, view }, params);
      }) ?? { refused: 'gone' },
    listTouchpoints: params =>
      engine.on(params.uri, (document, seen) => {
        const view = viewOf(engine, params.uri);
        return view && listTouchpoints({ document, workspace: seen, view }, params);
      }) ?? [],
    fillGap: (uri, gap) => engine.on(uri, (document, seen) => fillGap(document, seen, gap)),
    checksAt: (uri, position) =>
      engine.on(uri, (document, seen) => checksAt(document, seen, position, engine.now())) ?? null,
    tickCheck: params =>
      engine.on(params.uri, (document, seen) => tickCheck(document, seen, params)) ?? undefined,
    compare: (uri, older) => comparisons.set(uri, older && known(older)),
    variants: uri =>
      engine.on(uri, (document, seen) => variantsOf(document, seen, ports.language())) ?? {
        current: null,
        futures: [],
      },
    diff: (uri, older) => diffOf(files, uri, known(older), ports.language()),
  };
}

/** The view of a journey as it is; while its text is broken, the last good one. */
function viewOf(
  engine: Engine,
  uri: string,
  wish: PreviewWish = {},
  found?: readonly Finding[],
): PreviewView | undefined {
  return engine.on(uri, (document, seen) => {
    const last = engine.lastGood.get(uri, wish);
    if (last && document.tree.problems.length > 0) {
      return { ...last, version: document.version, stale: true };
    }
    const findings = found ?? engine.findingsIn(document, seen);
    const view = previewOf(document, seen, { ...engine.now(), findings, wish });
    if (view) engine.lastGood.set(uri, wish, view);
    return view;
  });
}
