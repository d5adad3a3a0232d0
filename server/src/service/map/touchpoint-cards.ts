import type { TouchpointUse } from '../model/journey';
import { textIn } from '../model/text';
import type { TouchpointData } from '../model/touchpoint';
import { uniqueNames } from '../model/unique-names';
import { type CardContext, cardOf } from './cards';
import type { StepColumn } from './columns';
import type { FacetId, Facets, LooseCard, MapFinding } from './types';

/** The cards of the touchpoints that a step meets. */
export function touchpointCards(column: StepColumn, context: CardContext): readonly LooseCard[] {
  const unique = uniqueNames();
  return column.step.touchpoints.map((use, index) => {
    const { id, data } = use.touchpoint;
    const checks = context.checks.get(id);
    const facts = {
      ...(data.status === undefined ? {} : { status: data.status }),
      ...(checks && checks.total > 0 ? { checks: { open: checks.open, total: checks.total } } : {}),
    };
    const text = textIn(data.title, context.contentLanguage) || id;
    const hasFacts = Object.keys(facts).length > 0;
    const card = cardOf(column, { lane: 'touchpoints', node: use.node, text, hasFacts }, context);
    return {
      ...card,
      ...facts,
      key: `touchpoint/${column.name}/${unique(id || `#${index + 1}`)}`,
      findings: [...card.findings, ...foundInDefinition(use, context)],
      ...(data.channel === undefined ? {} : { channel: data.channel }),
      ...(id === '' ? {} : { touchpoint: id }),
      facets: facetsOf(data, use, context),
    };
  });
}

/** It is met in the phase of the step's stage; the phases that it says itself are for where nobody says that. */
function facetsOf(data: TouchpointData, { step }: TouchpointUse, { journey }: CardContext): Facets {
  const { phase } = step.stage.data;
  const { brand, product } = journey.entity.data;
  const all: Readonly<Record<FacetId, string | number | readonly string[] | undefined>> = {
    phase: phase ?? data.phases,
    channel: data.channel,
    directness: data.directness,
    channelType: data.channel_type,
    ownership: data.ownership,
    brand: data.brand ?? brand,
    product: data.product ?? product,
    status: data.status,
    importance: data.importance,
  };
  const known = Object.entries(all).flatMap(([id, value]) =>
    value === undefined ? [] : [[id, typeof value === 'object' ? value : [String(value)]]],
  );
  return Object.fromEntries(known);
}

/** A definition that stands apart from the steps shows its findings on every card of the touchpoint. */
function foundInDefinition(
  { entity, touchpoint }: TouchpointUse,
  { found }: CardContext,
): readonly MapFinding[] {
  return touchpoint.entity && touchpoint.entity !== entity ? found(touchpoint.entity.node) : [];
}
