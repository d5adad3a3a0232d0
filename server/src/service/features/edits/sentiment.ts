import type { PreviewView, SentimentEdit } from '../../../protocol';
import { EVERYBODY } from '../../map/curves';
import type { Entity } from '../../model/entity';
import { SENTIMENT_FIELDS } from '../../model/sentiment';
import { addKeys } from '../../rules/parts/insert';
import type { DocumentEdit } from '../../rules/rule';
import { insertPair, setPair } from '../../syntax/edit/pairs';
import { replaceScalar } from '../../syntax/edit/scalar';
import type { TextEdit } from '../../syntax/edit/text-edit';
import { inFlow } from '../../syntax/edit/writing';
import { type MapNode, ownPairOf, ownPairsOf, type YamlNode } from '../../syntax/nodes';
import { isInside } from '../../syntax/written';
import { editing, withoutPair } from './editing';

/**
 * Writes how a persona feels in a step: as a number where the value counts for everybody, else for this persona
 * alone. A number that counts for all is written once for each persona as soon as one of them feels otherwise.
 *
 * @returns undefined where the value is written somewhere else, such as behind an alias
 */
export function feel(
  step: Entity<'step'>,
  { curve, persona, value }: SentimentEdit,
  { map }: Pick<PreviewView, 'map'>,
): readonly DocumentEdit[] | undefined {
  const field = SENTIMENT_FIELDS[curve];
  const { document, node } = step;
  const source = document.text.getText();
  const written = ownPairOf(node, field)?.value;
  if (written?.kind === 'map' && persona !== EVERYBODY) {
    return editing(document, feelApart(source, node, field, written, { persona, value }));
  }
  const personas = map.curves
    .filter(({ kind, id }) => kind === curve && id !== EVERYBODY)
    .map(({ id }) => id);
  const wanted = persona === EVERYBODY ? value : apart(numberIn(written), personas, { persona, value });
  if (wanted === null) return written ? editing(document, withoutPair(source, node, field)) : undefined;
  if (!written) return addKeys(step, { [field]: wanted });
  return editing(document, setPair(source, node, field, wanted));
}

/** How one persona feels; null where nothing is to be said. */
type Feeling = Pick<SentimentEdit, 'persona' | 'value'>;

function numberIn(node: YamlNode | undefined): number | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'number' ? node.value : undefined;
}

/** What all feel together, said for each of them, but for the one who feels otherwise; null where nobody is left. */
function apart(all: number | undefined, personas: readonly string[], { persona, value }: Feeling) {
  const others = all === undefined ? [] : personas.filter(id => id !== persona).map(id => [id, all]);
  const each: Readonly<Record<string, number>> = {
    ...Object.fromEntries(others),
    ...(value === null ? {} : { [persona]: value }),
  };
  return Object.keys(each).length === 0 ? null : inFlow(each);
}

function feelApart(
  source: string,
  step: MapNode,
  field: string,
  map: MapNode,
  { persona, value }: Feeling,
): TextEdit | readonly TextEdit[] | undefined {
  const own = ownPairsOf(map);
  if (own.some(pair => !isInside(pair, map))) return undefined;
  const felt = own.find(({ name }) => name === persona)?.value;
  if (value === null) {
    if (!felt) return undefined;
    return own.length > 1 ? withoutPair(source, map, persona) : withoutPair(source, step, field);
  }
  if (felt?.kind === 'scalar' && felt.style !== 'empty') return replaceScalar(source, felt, value);
  return felt ? setPair(source, map, persona, value) : insertPair(source, map, persona, value);
}
