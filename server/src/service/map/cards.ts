import { sourceOf } from '../model/document';
import { fieldOf } from '../model/entity';
import type { TouchpointUse } from '../model/journey';
import { innerText, textIn, type WrittenText } from '../model/text';
import { uniqueNames } from '../model/unique-names';
import { valueReader } from '../model/values';
import { itemsOf, pairOf, stringOf, type YamlNode } from '../syntax/nodes';
import type { StepColumn } from './columns';
import type { PlacedFindings } from './findings';
import { type CardGeometry, cardHeight, geometry, textRoom } from './geometry';
import type { MapOptions } from './options';
import { untitled } from './titles';
import type { MapCard, MapFinding } from './types';
import { wrap } from './wrap';

/** A card that does not know yet how far down it stands. */
export type LooseCard = Omit<MapCard, 'y'>;

/** What all cards are made from. */
export interface CardContext extends MapOptions {
  readonly found: PlacedFindings;
  /** The key of the step in which the customer feels worst; its card says so. */
  readonly weakest: string | undefined;
}

/** The card of a step. */
export function stepCard(column: StepColumn, context: CardContext): LooseCard {
  const { entity } = column.step;
  const { title, importance, moment_of_truth, wait } = entity.data;
  const facts = {
    ...(importance === undefined ? {} : { importance }),
    ...(wait === undefined ? {} : { wait }),
  };
  const text = textIn(title, context.contentLanguage) || entity.id || '';
  const hasFacts = Object.keys(facts).length > 0 || column.key === context.weakest;
  const card = cardOf(column, 'steps', entity.node, text, hasFacts, context);
  return { ...card, ...facts, ...(moment_of_truth === true ? { momentOfTruth: true } : {}), key: column.key };
}

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
    const title = textIn(data.title, context.contentLanguage) || id;
    const card = cardOf(column, 'touchpoints', use.node, title, Object.keys(facts).length > 0, context);
    return {
      ...card,
      ...facts,
      key: `touchpoint/${column.name}/${unique(id || `#${index + 1}`)}`,
      findings: [...card.findings, ...foundInDefinition(use, context)],
      ...(data.channel === undefined ? {} : { channel: data.channel }),
      ...(id === '' ? {} : { touchpoint: id }),
    };
  });
}

/** The cards of a step's pain points; one that says nothing yet has none. */
export function painPointCards(column: StepColumn, context: CardContext): readonly LooseCard[] {
  const unique = uniqueNames();
  const read = valueReader();
  const nodes = itemsOf(fieldOf(column.step.entity, 'pain_points'));
  return nodes.flatMap((node, index): readonly LooseCard[] => {
    // Read from the node: the checked data leaves out what is refused, and the order with it.
    const text = innerText(read(node) as WrittenText, context.contentLanguage).trim();
    if (text === '') return [];
    const card = cardOf(column, 'painPoints', node, text, false, context);
    const id = stringOf(pairOf(node, 'id')?.value) ?? `#${index + 1}`;
    return [{ ...card, key: `pain-point/${column.name}/${unique(id)}` }];
  });
}

const measures = {
  steps: geometry.step,
  touchpoints: geometry.touchpoint,
  painPoints: geometry.painPoint,
} satisfies Record<MapCard['lane'], CardGeometry>;

function cardOf(
  column: StepColumn,
  lane: MapCard['lane'],
  node: YamlNode,
  text: string,
  hasFacts: boolean,
  { language, found }: CardContext,
): Omit<LooseCard, 'key'> {
  const kind = measures[lane];
  const title = text || untitled[language];
  const room = { width: textRoom(kind), maxLines: kind.maxLines, fontSize: kind.fontSize };
  const lines = wrap(title, room);
  return {
    lane,
    step: column.key,
    x: column.x,
    width: geometry.column.width,
    height: cardHeight(kind, lines.length, hasFacts),
    lines,
    title,
    source: sourceOf(column.step.entity.document, node),
    findings: found(node),
  };
}

/** A definition that stands apart from the steps shows its findings on every card of the touchpoint. */
function foundInDefinition(
  { entity, touchpoint }: TouchpointUse,
  { found }: CardContext,
): readonly MapFinding[] {
  return touchpoint.entity && touchpoint.entity !== entity ? found(touchpoint.entity.node) : [];
}
