import { catalogue } from '../catalogue';
import { t } from '../catalogue/texts';
import { askedIn } from '../model/asked';
import type { JourneyDocument } from '../model/document';
import { isKind } from '../model/entity';
import type { JourneyModel } from '../model/journey';
import { sourceOf } from '../model/source-path';
import { type BuiltInLanguage, textIn } from '../model/text';
import { type ResolvedTouchpoint, touchpointOf } from '../model/touchpoint';
import { type Uses, usesById } from '../model/uses';
import type { Workspace } from '../model/workspace';
import { pairOf, type Span } from '../syntax/nodes';
import { itemsOf, progressOf } from './items';
import { type ChecklistOptions, samplesOf } from './samples';
import {
  definitionStatements,
  JOURNEY,
  journeyStatements,
  type Statements,
  touchpointStatements,
} from './statements';
import type { ChecklistGroup, ChecklistView } from './types';

const journeyTitle = t('The journey as a whole', 'Die ganze Customer Journey', 'Hele kunderejsen');

/**
 * Everything to check in a journey: each touchpoint once, in the order in which the customer meets it, then the
 * journey as a whole, with how many have to answer where something is asked. A touchpoint without any check has no group.
 */
export function checklistOf(
  journey: JourneyModel,
  workspace: Workspace,
  options: ChecklistOptions,
): ChecklistView {
  const { language } = options;
  const askedAt = askedIn(journey, workspace);
  const met = [...usesById(journey).values()].flatMap(uses => {
    const group = metGroup(uses, workspace, language);
    return group ? [{ ...group, samples: samplesOf(askedAt(uses), workspace, options) }] : [];
  });
  const groups = [...met, journeyGroup(journey, language)].filter(({ items }) => items.length > 0);
  return { groups, ...progressOf(groups.flatMap(({ items }) => items)) };
}

/** How many checks of each touchpoint are open, of how many that apply; by touchpoint id. */
export function countsOf({
  groups,
}: ChecklistView): ReadonlyMap<string, { readonly open: number; readonly total: number }> {
  return new Map(groups.map(({ id, done, total }) => [id, { open: total - done, total }]));
}

/** Everything to check at the touchpoints that a library describes, in the order of the text. */
export function libraryChecklist(
  document: JourneyDocument,
  workspace: Workspace,
  language: BuiltInLanguage,
): readonly ChecklistGroup[] {
  return document.entities
    .filter(entity => isKind(entity, 'touchpoint'))
    .flatMap(entity => {
      const statements = definitionStatements(entity, workspace);
      const group = touchpointGroup(touchpointOf(entity, workspace), statements, entity, language);
      return group && group.id !== '' ? [{ ...group, stages: [], samples: [] }] : [];
    });
}

function metGroup(
  uses: Uses,
  workspace: Workspace,
  language: BuiltInLanguage,
): Omit<ChecklistGroup, 'samples'> | undefined {
  const [{ node, step, touchpoint }] = uses;
  const statements = touchpointStatements(uses, workspace);
  const place = { document: step.entity.document, node };
  const group = touchpointGroup(touchpoint, statements, place, language);
  return group && { ...group, stages: stagesOf(uses, language) };
}

/** Undefined for a touchpoint without any check, as most are that a journey makes up for itself. */
function touchpointGroup(
  { id, data, builtIn }: ResolvedTouchpoint,
  statements: Statements,
  { document, node }: { readonly document: JourneyDocument; readonly node: Span },
  language: BuiltInLanguage,
): Omit<ChecklistGroup, 'stages' | 'samples'> | undefined {
  const checks = builtIn?.checks ?? [];
  if (checks.length + statements.size === 0) return undefined;
  const items = itemsOf(checks, statements, language);
  return {
    id,
    title: textIn(data.title, language) || id,
    ...(data.channel === undefined ? {} : { channel: data.channel }),
    ...(data.importance === undefined ? {} : { importance: data.importance }),
    source: sourceOf(document, node),
    items,
    ...progressOf(items),
  };
}

function stagesOf(uses: Uses, language: BuiltInLanguage): readonly string[] {
  const stages = new Set(uses.map(({ step }) => step.stage));
  return [...stages].map(({ id, data }) => textIn(data.title, language) || (id ?? '')).filter(Boolean);
}

function journeyGroup(journey: JourneyModel, language: BuiltInLanguage): ChecklistGroup {
  const { document, node, idNode } = journey.entity;
  const items = itemsOf(catalogue.journeyChecks, journeyStatements(journey), language);
  const place = pairOf(node, 'checklist') ?? idNode ?? node.pairs[0]?.key ?? node;
  return {
    id: JOURNEY,
    title: journeyTitle[language],
    stages: [],
    source: sourceOf(document, place),
    items,
    samples: [],
    ...progressOf(items),
  };
}
