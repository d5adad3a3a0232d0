import { entitiesOf } from '../model/by-kind';
import type { Entity } from '../model/entity';
import { addTo, type Groups } from '../model/grouped';
import type { JourneyModel, StageModel, StepModel } from '../model/journey';
import { oncePerThing } from '../model/once';
import { placeOf } from '../model/source-path';
import { itemsOf, pairOf, type Span, type YamlNode } from '../syntax/nodes';
import type { PlacedFinding } from './options';
import { TEXT_LANES } from './text-cards';
import type { MapFinding } from './types';

/** What was found in the card of this node: in the node, and in no smaller card within it. */
export type PlacedFindings = (node: YamlNode) => readonly MapFinding[];

/**
 * Gives each finding to the smallest card that its place lies in. What the file defines apart from the steps, such as
 * a touchpoint or an opportunity, may have several cards: what is found there goes to each of them.
 */
export function placeFindings(journey: JourneyModel, findings: readonly PlacedFinding[]): PlacedFindings {
  const placed: Groups<YamlNode, MapFinding> = new Map();
  let apart: readonly YamlNode[] | undefined;
  const homeApart = (span: Span) => {
    apart ??= [...definitionsApart(journey), ...opportunityNodes(journey)];
    return apart.find(node => holds(node, span));
  };
  for (const { span, ...finding } of findings) {
    const home = smallestCard(journey, span) ?? homeApart(span);
    if (home) addTo(placed, home, { ...finding, source: placeOf(journey.document, span) });
  }
  return node => placed.get(node) ?? [];
}

function smallestCard(journey: JourneyModel, span: Span): YamlNode | undefined {
  const stage = journey.stages.find(({ entity }) => holds(entity.node, span));
  if (!stage) return undefined;
  const step = stepIn(stage, span);
  if (!step) return stage.entity.node;
  return innerNodesOf(step).find(node => holds(node, span)) ?? step.entity.node;
}

function stepIn(stage: StageModel, span: Span): StepModel | undefined {
  return stage.steps.find(({ entity }) => holds(entity.node, span));
}

const innerNodesOf = oncePerThing(({ entity, touchpoints }: StepModel): readonly YamlNode[] => {
  const texts = Object.values(TEXT_LANES).flatMap(({ field }) => itemsOf(pairOf(entity.node, field)?.value));
  return [...touchpoints.map(({ node }) => node), ...texts];
});

/** The nodes whose findings a step's cards may show: its own, those in it, and where its touchpoints are defined. */
export const cardNodesOf = oncePerThing((step: StepModel): readonly YamlNode[] => {
  const definitions = step.touchpoints.flatMap(({ touchpoint }) => touchpoint.entity?.node ?? []);
  return [...new Set([step.entity.node, ...innerNodesOf(step), ...definitions])];
});

function definitionsApart({ steps, document }: JourneyModel): readonly YamlNode[] {
  const definitions = steps.flatMap(definitionsOf).filter(entity => entity.document === document);
  return [...new Set(definitions.map(({ node }) => node))];
}

/** Where the touchpoints of a step are described, as far as that is not in the step. */
const definitionsOf = oncePerThing(({ touchpoints }: StepModel): readonly Entity[] =>
  touchpoints.flatMap(({ entity, touchpoint }) =>
    touchpoint.entity && touchpoint.entity !== entity ? [touchpoint.entity] : [],
  ),
);

function opportunityNodes({ document }: JourneyModel): readonly YamlNode[] {
  return entitiesOf(document, 'opportunity').map(({ node }) => node);
}

/** An empty place at either edge lies inside: what is missing is reported there. */
function holds(node: YamlNode, { start, end }: Span): boolean {
  return node.start <= start && end <= node.end;
}
