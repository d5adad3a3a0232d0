import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type Position,
  SymbolKind,
} from 'vscode-languageserver-types';
import { entitiesOf } from '../model/by-kind';
import { type JourneyDocument, locationOf, rangeOf } from '../model/document';
import { headOf, type Way, waysFrom, waysTo } from '../model/flow';
import { type JourneyModel, journeyOf, type StepModel, type TouchpointUse } from '../model/journey';
import { textIn } from '../model/text';
import type { Workspace } from '../model/workspace';
import type { DisplayLanguage } from '../ports';
import { type Span, touches } from '../syntax/nodes';
import { namingAt } from './naming';

/** A step of a journey, or a touchpoint that the customer meets there. */
interface Moment {
  readonly step: StepModel;
  readonly use?: TouchpointUse;
}

/** As many uses of a touchpoint are shown as one can look at. */
const MAX_ITEMS = 100;

/**
 * Where the hierarchy of what comes before and after begins: at the step or touchpoint under the cursor; for a
 * touchpoint that is defined, at every step of every journey that meets it.
 */
export function prepareCallHierarchy(
  document: JourneyDocument,
  workspace: Workspace,
  position: Position,
  language: DisplayLanguage,
): readonly CallHierarchyItem[] {
  const offset = document.text.offsetAt(position);
  const here = momentsAt(document, workspace, offset);
  return here.slice(0, MAX_ITEMS).map(moment => itemOf(moment, language));
}

/** What the customer meets right before. */
export function incomingCalls(
  item: CallHierarchyItem,
  workspace: Workspace,
  language: DisplayLanguage,
): readonly CallHierarchyIncomingCall[] {
  return neighbours(item, workspace, waysTo).map(({ moment, way }) => ({
    from: itemOf(moment, language),
    fromRanges: [rangeOf(documentOf(moment), moment.use?.node ?? way.at)],
  }));
}

/** What the customer meets right after. */
export function outgoingCalls(
  item: CallHierarchyItem,
  workspace: Workspace,
  language: DisplayLanguage,
): readonly CallHierarchyOutgoingCall[] {
  return neighbours(item, workspace, waysFrom).map(({ moment, way, from }) => ({
    to: itemOf(moment, language),
    fromRanges: [rangeOf(documentOf(from), from.use?.node ?? way.at)],
  }));
}

interface Neighbour {
  readonly moment: Moment;
  readonly way: Way;
  readonly from: Moment;
}

/** Of a step, the next steps; of a touchpoint, the next touchpoints, past steps that meet none. */
function neighbours(
  { uri, selectionRange, kind }: CallHierarchyItem,
  workspace: Workspace,
  ways: (step: StepModel, workspace: Workspace) => readonly Way[],
): readonly Neighbour[] {
  const document = workspace.documents.get(uri);
  const journey = document && journeyOf(document, workspace);
  if (!journey) return [];
  const offset = document.text.offsetAt(selectionRange.start);
  const from = kind === SymbolKind.Event ? stepAt(journey, offset) : useAt(journey, offset);
  if (!from) return [];
  if (!from.use) return ways(from.step, workspace).map(way => ({ moment: { step: way.step }, way, from }));
  return meetings(from.step, workspace, ways).flatMap(way =>
    way.step.touchpoints.map(use => ({ moment: { step: way.step, use }, way, from })),
  );
}

/** The nearest steps along the ways at which a touchpoint is met. */
function meetings(
  step: StepModel,
  workspace: Workspace,
  ways: (step: StepModel, workspace: Workspace) => readonly Way[],
  seen: Set<unknown> = new Set(),
): readonly Way[] {
  return ways(step, workspace).flatMap(way => {
    // Each journey is modelled anew for each question: its steps are told apart by what they are written as.
    if (seen.has(way.step.entity)) return [];
    seen.add(way.step.entity);
    return way.step.touchpoints.length > 0 ? [way] : meetings(way.step, workspace, ways, seen);
  });
}

function momentsAt(document: JourneyDocument, workspace: Workspace, offset: number): readonly Moment[] {
  const journey = journeyOf(document, workspace);
  const use = journey && useAt(journey, offset);
  if (use) return [use];
  const [target] = namingAt(document, workspace, offset)?.targets ?? [];
  if (target?.kind === 'touchpoint') return usesOf(target.id, workspace);
  if (target?.kind === 'step' && target.origin === 'file') {
    const home = journeyOf(target.entity.document, workspace);
    return home ? home.steps.filter(({ entity }) => entity === target.entity).map(step => ({ step })) : [];
  }
  const step = journey && stepAt(journey, offset);
  return step ? [step] : [];
}

function usesOf(id: string, workspace: Workspace): readonly Moment[] {
  return workspace
    .ofKind('journey')
    .flatMap(document => journeyOf(document, workspace)?.steps ?? [])
    .flatMap(step => step.touchpoints.map(use => ({ step, use })))
    .filter(({ use }) => use.touchpoint.id === id);
}

function stepAt({ steps }: JourneyModel, offset: number): Moment | undefined {
  const step = steps.find(
    ({ entity: { node, idNode } }) => touches(node, offset) || idNode?.start === offset,
  );
  return step && { step };
}

function useAt({ steps }: JourneyModel, offset: number): (Moment & { use: TouchpointUse }) | undefined {
  for (const step of steps) {
    const use = step.touchpoints.find(({ node }) => touches(node, offset));
    if (use) return { step, use };
  }
  return undefined;
}

function itemOf(moment: Moment, language: DisplayLanguage): CallHierarchyItem {
  const { step, use } = moment;
  const [title, ...around] = [
    ...(use ? [nameOf(use.touchpoint, language)] : []),
    nameOf(step.entity, language),
    ...entitiesOf(step.entity.document, 'journey').map(journey => nameOf(journey, language)),
  ];
  const [whole, head]: readonly Span[] = use ? [use.node, use.node] : [step.entity.node, headOf(step)];
  const document = documentOf(moment);
  return {
    name: title ?? '',
    detail: around.join(' · '),
    kind: use ? SymbolKind.Interface : SymbolKind.Event,
    ...locationOf(document, whole ?? step.entity.node),
    selectionRange: locationOf(document, head ?? step.entity.node).range,
  };
}

function nameOf(
  { id, data }: { readonly id: string | undefined; readonly data: { readonly title?: unknown } },
  language: DisplayLanguage,
): string {
  return textIn(data.title as string | undefined, language) || (id ?? '');
}

function documentOf({ step }: Moment): JourneyDocument {
  return step.entity.document;
}
