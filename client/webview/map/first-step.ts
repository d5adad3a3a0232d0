import type { MapContent } from '../../src/preview/messages';

/** The key of a map's first step: where something is added as long as nothing says where. Undefined for a map without steps. */
export function firstStepOf({ cards }: Pick<MapContent, 'cards'>): string | undefined {
  return cards.find(({ lane }) => lane === 'steps')?.key;
}
