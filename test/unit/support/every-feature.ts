import { ok } from 'node:assert/strict';
import type { Position, Range } from 'vscode-languageserver-types';
import type { JourneyService } from '../../../server/src/service';
import { TODAY } from './service';

/** A place in a file, and the service that is asked about it. */
interface Asked {
  readonly service: JourneyService;
  readonly uri: string;
  readonly position: Position;
  /** The position alone, as a range. */
  readonly here: Range;
}

/** What gives the service something to know; everything else answers. */
type Telling = 'setDocument' | 'changeDocument' | 'removeDocument' | 'setData' | 'compare';
type Feature = Exclude<keyof JourneyService, Telling>;

const WHOLE: Range = { start: { line: 0, character: 0 }, end: { line: 1e9, character: 0 } };
const pause = async () => {};
const newDecoder = (encoding: string) => new TextDecoder(encoding, { fatal: true });

/** Every feature of the engine, asked as an editor would ask: a new one is missing here until it is asked, too. */
const features: { readonly [Name in Feature]: (asked: Asked) => unknown } = {
  documents: ({ service }) => service.documents().size,
  dataRequests: ({ service }) => service.dataRequests(),
  unknownIds: ({ service, uri }) => service.unknownIds(uri),
  idRevision: ({ service }) => service.idRevision(),
  isExcluded: ({ service, uri }) => service.isExcluded(uri),
  findings: ({ service, uri }) => service.findings(uri).length,
  checkSome: ({ service, uri }) => service.checkSome(uri, () => true),
  findingsSoFar: ({ service, uri }) => service.findingsSoFar(uri).length,
  diagnostics: ({ service, uri }) => service.diagnostics(uri),
  ownFindings: ({ service, uri }) => service.ownFindings(uri).length,
  complete: ({ service, uri, position }) => service.complete(uri, position),
  resolveCompletion: ({ service, uri, position }) =>
    service.complete(uri, position).items.slice(0, 1).map(service.resolveCompletion),
  hover: ({ service, uri, position }) => service.hover(uri, position),
  definition: ({ service, uri, position }) => service.definition(uri, position),
  typeDefinition: ({ service, uri, position }) => service.typeDefinition(uri, position),
  references: ({ service, uri, position }) => service.references(uri, position, true),
  documentHighlights: ({ service, uri, position }) => service.documentHighlights(uri, position),
  linkedEditing: ({ service, uri, position }) => service.linkedEditing(uri, position),
  prepareRename: ({ service, uri, position }) => service.prepareRename(uri, position),
  rename: ({ service, uri, position }) => {
    const renamed = service.rename(uri, position, 'quite-new');
    return renamed && 'refused' in renamed ? renamed : renamed?.flatMap(({ edits }) => edits);
  },
  renameFiles: async ({ service, uri }) => {
    const renames = [{ oldUri: uri, newUri: uri.replace(/[^/]+$/, 'moved/$&') }];
    const renamed = await service.renameFiles(renames, { isThere: async () => true, pause });
    return renamed.flatMap(({ edits }) => edits);
  },
  documentLinks: ({ service, uri }) => service.documentLinks(uri),
  workspaceSymbols: async ({ service }) => (await service.workspaceSymbols('a', pause)).length,
  prepareCallHierarchy: ({ service, uri, position }) => service.prepareCallHierarchy(uri, position),
  incomingCalls: ({ service, uri, position }) =>
    service.prepareCallHierarchy(uri, position).map(service.incomingCalls),
  outgoingCalls: ({ service, uri, position }) =>
    service.prepareCallHierarchy(uri, position).map(service.outgoingCalls),
  codeLenses: ({ service, uri }) => service.codeLenses(uri).length,
  lensTitle: ({ service, uri }) => service.codeLenses(uri).map(lens => service.lensTitle(uri, lens)),
  builtInText: ({ service }) => service.builtInText('journey-catalogue:/touchpoint/website.md'),
  documentSymbols: ({ service, uri }) => service.documentSymbols(uri),
  foldingRanges: ({ service, uri }) =>
    service.foldingRanges(uri, { lineFoldingOnly: true, rangeLimit: 5000 }),
  selectionRanges: ({ service, uri, position }) => service.selectionRanges(uri, [position]),
  semanticTokens: ({ service, uri }) => service.semanticTokens(uri).length,
  inlayHints: ({ service, uri }) =>
    service.inlayHints(uri, WHOLE, { touchpoints: true, plan: true, metrics: true }),
  quickFixes: ({ service, uri, here }) => service.quickFixes(uri, here, service.diagnostics(uri)),
  refactorings: ({ service, uri, here }) => service.refactorings(uri, here),
  isFixable: ({ service, uri }) => service.findings(uri).slice(0, 20).map(service.isFixable),
  fixAll: ({ service, uri }) => service.fixAll(uri)?.text,
  format: ({ service, uri }) => service.format(uri)?.edits,
  formatRange: ({ service, uri, here }) => service.formatRange(uri, here),
  formatOnEnter: ({ service, uri, position }) => service.formatOnEnter(uri, position),
  preview: ({ service, uri }) => service.preview(uri),
  summary: ({ service, uri }) => service.summary(uri),
  tree: ({ service, uri }) => service.tree(uri),
  content: ({ service, uri }) => service.content(uri),
  diff: ({ service, uri }) => service.diff(uri, { service, uri }),
  checklist: ({ service, uri }) => service.checklist(uri),
  metrics: ({ service, uri }) => service.metrics(uri),
  dashboard: ({ service, uri }) => service.dashboard([uri], { audience: 'staff' }).length,
  mappableMetrics: ({ service, uri, position }) => service.mappableMetrics(uri, position),
  dataMapping: ({ service, uri }) =>
    service.dataMapping(uri, { metric: 'nps', head: new TextEncoder().encode('score\n9\n') }, newDecoder),
  mapData: ({ service, uri }) =>
    service
      .mapData({
        uri,
        metric: 'nps',
        file: 'file:///workspace/a.csv',
        preset: 'generic',
        columns: [],
        roles: { score: 'a' },
      })
      ?.flatMap(({ edits }) => edits),
  sourceAt: ({ service, uri, position }) => service.sourceAt(uri, position),
  locate: ({ service, uri, position }) => {
    const source = service.sourceAt(uri, position);
    return source && service.locate(source);
  },
  checksAt: ({ service, uri, position }) => service.checksAt(uri, position),
  editJourney: ({ service, uri }) => {
    const version = service.documents().get(uri)?.version ?? null;
    const thing = service.preview(uri)?.map.cards[0]?.key ?? '';
    const outcome = service.editJourney({ uri, version, language: 'en', edit: { type: 'remove', thing } });
    return 'refused' in outcome ? outcome : outcome.edits.flatMap(({ edits }) => edits);
  },
  listTouchpoints: ({ service, uri }) => {
    const step = service.preview(uri)?.map.cards[0]?.key ?? '';
    return service.listTouchpoints({ uri, step, language: 'en' }).length;
  },
  tickCheck: ({ service, uri }) =>
    service
      .tickCheck({ uri, touchpoint: 'website', check: 'site-loads-fast', status: 'done', on: TODAY })
      ?.flatMap(({ edits }) => edits),
  plan: ({ service, uri }) => service.plan(uri)?.text,
  fillGap: ({ service, uri }) =>
    service
      .fillGap(uri, { kind: 'channel', stage: 'order', channel: 'phone' })
      ?.flatMap(({ edits }) => edits),
  importJourney: ({ service, uri }) =>
    service.importJourney({
      file: 'tour.csv',
      text: service.documents().get(uri)?.text.getText() ?? '',
      language: 'en',
    }).problems,
  variants: ({ service, uri }) => service.variants(uri),
  newFiles: ({ service }) =>
    service.newFiles({
      folder: 'file:///workspace/',
      taken: [],
      content: { kind: 'personas', language: 'en', name: 'Ida' },
    }),
  listSurveys: ({ service }) => service.listSurveys().length,
};

/**
 * Asks for everything that the engine can do, at one place of a file. Every answer must be plain data, as it goes to
 * the editor, and every range in it must begin before it ends.
 *
 * @param offset UTF-16 units from the beginning of the file
 * @returns the answers, by the names of the features
 */
export async function callEveryFeature(
  service: JourneyService,
  uri: string,
  offset: number,
): Promise<Readonly<Record<Feature, unknown>>> {
  const position = service.documents().get(uri)?.text.positionAt(offset) ?? { line: 0, character: 0 };
  const asked = { service, uri, position, here: { start: position, end: position } };
  const answers: [string, unknown][] = [];
  for (const [name, ask] of Object.entries(features)) {
    const answer = await ask(asked);
    assertRanges(name, answer);
    answers.push([name, answer]);
  }
  return Object.fromEntries(answers) as Record<Feature, unknown>;
}

function assertRanges(name: string, answer: unknown): void {
  JSON.stringify(answer, (_, value) => {
    if (isRange(value)) ok(!isBehind(value.start, value.end), `${name}: ${JSON.stringify(value)}`);
    return value;
  });
}

function isRange(value: unknown): value is Range {
  const { start } = (value ?? {}) as Partial<Range>;
  return typeof start === 'object' && typeof start.line === 'number';
}

function isBehind(a: Position, b: Position): boolean {
  return a.line > b.line || (a.line === b.line && a.character > b.character);
}
