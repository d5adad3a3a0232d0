import { ancestor, type Entity, isKind } from '../model/entity';
import { itemsOf, ownPairOf, ownPairsOf, type ScalarNode, stringOf, type YamlNode } from '../syntax/nodes';
import { trickIn } from './parts/dark-wording';
import { nameOf } from './parts/name';
import { placeOf } from './parts/place';
import { defineRule } from './rule';

/** Trickery against the customer: admitted, or in the wording. */
export const darkPattern = defineRule({
  id: 'dark-pattern',
  scope: 'part',
  severity: 'warning',
  messages: {
    default: {
      en: 'The touchpoint “{name}” plays a trick on customers: {pattern|darkPattern}. It costs their trust; take it out.',
      de: 'Der Touchpoint „{name}“ überlistet die Kundschaft: {pattern|darkPattern}. Das kostet Vertrauen und gehört weg.',
      da: 'Berøringspunktet »{name}« narrer kunderne: {pattern|darkPattern}. Det koster deres tillid; fjern det.',
    },
    wording: {
      en: 'This wording is a dark pattern: {pattern|darkPattern}. Say honestly what it is about.',
      de: 'Diese Formulierung ist ein Dark Pattern: {pattern|darkPattern}. Ehrlich sagen, worum es geht.',
      da: 'Denne formulering er et dark pattern: {pattern|darkPattern}. Sig ærligt, hvad det handler om.',
    },
  },
  check({ part, isTrusted }, { report }) {
    if (!isTrusted) return;
    for (const entity of part.entities) {
      const declared = declaredIn(entity);
      for (const node of declared) {
        report({ at: node, data: { name: titleOf(entity), pattern: String(node.value) } });
      }
      for (const node of textsOf(entity)) {
        const pattern = trickIn(String(node.value));
        // What is admitted is told once.
        if (pattern === undefined || admits(entity, pattern)) continue;
        report({ at: node, message: 'wording', data: { pattern } });
      }
    }
  },
});

const PATTERNS: ReadonlySet<unknown> = new Set([
  'hidden_costs',
  'forced_continuity',
  'trick_question',
  'misdirection',
]);

function declaredIn(entity: Entity): readonly ScalarNode[] {
  if (!isKind(entity, 'touchpoint') || entity.data.status === 'retired') return [];
  // What an alias or a merge key brings in is written, and reported, elsewhere.
  return itemsOf(ownPairOf(entity.node, 'dark_patterns')?.value).filter(isPattern);
}

function isPattern(node: YamlNode): node is ScalarNode {
  return node.kind === 'scalar' && PATTERNS.has(node.value);
}

function admits(entity: Entity, pattern: string): boolean {
  const touchpoint = isKind(entity, 'touchpoint') ? entity : ancestor(entity, 'touchpoint');
  return touchpoint?.data.dark_patterns?.some(declared => declared === pattern) ?? false;
}

/** The keys with what customers read, hear or do; weaknesses and pain points only tell of it. */
const KEYS: Partial<Record<Entity['kind'], readonly string[]>> = {
  touchpoint: ['title', 'description', 'incentives'],
  step: ['title', 'actions', 'frontstage'],
  survey: ['question', 'follow_up', 'thank_you'],
  phrase: ['text'],
};

function textsOf(entity: Entity): readonly ScalarNode[] {
  const keys = KEYS[entity.kind] ?? [];
  const told = ownPairsOf(entity.node).filter(({ name }) => keys.includes(name));
  return told.flatMap(({ value }) => scalarsIn(value));
}

function scalarsIn(node: YamlNode): readonly ScalarNode[] {
  if (node.kind === 'list') return node.items.flatMap(scalarsIn);
  if (node.kind === 'map') return node.pairs.flatMap(({ value }) => scalarsIn(value));
  return stringOf(node) === undefined ? [] : [node];
}

function titleOf(entity: Entity): string {
  const { start, end } = placeOf(entity);
  return nameOf(entity) || entity.document.text.getText().slice(start, end);
}
