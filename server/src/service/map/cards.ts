import type { JourneyModel } from '../model/journey';
import { feltIn } from '../model/sentiment';
import { placeOf } from '../model/source-path';
import { textIn } from '../model/text';
import type { YamlNode } from '../syntax/nodes';
import type { StepColumn } from './columns';
import type { PlacedFindings } from './findings';
import { cardHeight, geometry, measuresOf, textRoom } from './geometry';
import type { MapOptions } from './options';
import { untitled } from './titles';
import type { LooseCard, MapCard } from './types';
import { wrap } from './wrap';

/** What all cards are made from. */
export interface CardContext extends MapOptions {
  readonly journey: JourneyModel;
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
  const card = cardOf(column, { lane: 'steps', node: entity.node, text, hasFacts }, context);
  return { ...card, ...facts, ...(moment_of_truth === true ? { momentOfTruth: true } : {}), key: column.key };
}

/** What one card says. */
export interface CardContent {
  readonly lane: MapCard['lane'];
  /** Where it is written: the findings in it are the card's. */
  readonly node: YamlNode;
  readonly text: string;
  /** What stands softer below the text, each beginning on a line of its own. */
  readonly notes?: readonly string[];
  readonly hasFacts?: boolean;
}

/** A card in a step's column, as high as its text; a text that is missing is told. */
export function cardOf(
  column: StepColumn,
  { lane, node, text, notes: told = [], hasFacts = false }: CardContent,
  { language, found }: CardContext,
): Omit<LooseCard, 'key'> {
  const kind = measuresOf(lane);
  const title = text || untitled[language];
  const lines = wrap(title, { ...kind, width: textRoom(kind) });
  const notes = told.flatMap(note => wrap(note, { ...geometry.note, width: textRoom(kind) }));
  const personas = personasIn(column);
  return {
    lane,
    step: column.key,
    height: cardHeight(kind, lines.length, hasFacts, notes.length),
    lines,
    ...(notes.length > 0 ? { note: notes } : {}),
    ...(told.length === 0 ? { title } : { title: `${title}: ${told.join(' · ')}`, text: title }),
    source: placeOf(column.step.entity.document, node),
    findings: found(node),
    ...(personas.length > 0 ? { personas } : {}),
  };
}

/** Whoever feels something today or is to feel it, where values are given by persona. */
function personasIn({ step: { entity } }: StepColumn): readonly string[] {
  const felt = [...feltIn(entity, 'current'), ...feltIn(entity, 'target')].map(({ persona }) => persona);
  if (felt.includes(undefined)) return [];
  return [...new Set(felt)].filter(persona => persona !== undefined);
}
