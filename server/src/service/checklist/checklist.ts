import { catalogue } from '../catalogue';
import { t } from '../catalogue/texts';
import { sourceOf } from '../model/document';
import type { JourneyModel, TouchpointUse } from '../model/journey';
import { type BuiltInLanguage, textIn } from '../model/text';
import type { Workspace } from '../model/workspace';
import { pairOf } from '../syntax/nodes';
import { itemsOf, progressOf } from './items';
import { JOURNEY, journeyStatements, touchpointStatements, type Uses } from './statements';
import type { ChecklistGroup, ChecklistView } from './types';

const journeyTitle = t('The journey as a whole', 'Die ganze Customer Journey', 'Hele kunderejsen');

/**
 * Everything to check in a journey: each touchpoint once, in the order in which the customer meets it, then the
 * journey as a whole. A touchpoint without any check has no group.
 */
export function checklistOf(
  journey: JourneyModel,
  workspace: Workspace,
  language: BuiltInLanguage,
): ChecklistView {
  const met = [...usesById(journey).values()].map(uses => touchpointGroup(uses, workspace, language));
  const groups = [...met, journeyGroup(journey, language)].filter(({ items }) => items.length > 0);
  return { groups, ...progressOf(groups.flatMap(({ items }) => items)) };
}

/** How many checks of each touchpoint are open, of how many that apply; by touchpoint id. */
export function countsOf({
  groups,
}: ChecklistView): ReadonlyMap<string, { readonly open: number; readonly total: number }> {
  return new Map(groups.map(({ id, done, total }) => [id, { open: total - done, total }]));
}

/** Where the journey names each touchpoint, in the order in which the customer meets them first. */
export function usesById({ steps }: JourneyModel): ReadonlyMap<string, Uses> {
  const uses = new Map<string, [TouchpointUse, ...TouchpointUse[]]>();
  for (const use of steps.flatMap(({ touchpoints }) => touchpoints)) {
    const { id } = use.touchpoint;
    const known = uses.get(id);
    if (known) known.push(use);
    else if (id !== '') uses.set(id, [use]);
  }
  return uses;
}

function touchpointGroup(uses: Uses, workspace: Workspace, language: BuiltInLanguage): ChecklistGroup {
  const [{ node, step, touchpoint }] = uses;
  const { id, data, builtIn } = touchpoint;
  const items = itemsOf(builtIn?.checks ?? [], touchpointStatements(uses, workspace), language);
  return {
    id,
    title: textIn(data.title, language) || id,
    ...(data.channel === undefined ? {} : { channel: data.channel }),
    stages: stagesOf(uses, language),
    ...(data.importance === undefined ? {} : { importance: data.importance }),
    source: sourceOf(step.entity.document, node),
    items,
    ...progressOf(items),
  };
}

function stagesOf(uses: Uses, language: BuiltInLanguage): readonly string[] {
  const stages = new Set(uses.map(({ step }) => step.stage.entity));
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
    ...progressOf(items),
  };
}
