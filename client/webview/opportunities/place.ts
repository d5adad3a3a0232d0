import type { OpportunityItem } from '../../src/preview/messages';

/** Where an opportunity stands in the matrix, in percent of its sides; those on one place are moved aside by pixels. */
export interface PlacedItem {
  readonly item: OpportunityItem;
  readonly left: number;
  readonly bottom: number;
  readonly aside: number;
}

/** The space between two that would cover each other, in CSS pixels. */
const APART = 26;

/** The places of rated opportunities: effort 1–5 from left to right, value 1–5 from bottom to top. */
export function placed(items: readonly OpportunityItem[]): readonly PlacedItem[] {
  const places = new Map<string, OpportunityItem[]>();
  for (const item of items) {
    const place = `${item.effort} ${item.value}`;
    places.set(place, [...(places.get(place) ?? []), item]);
  }
  return [...places.values()].flatMap(group =>
    group.map((item, index) => ({
      item,
      left: share(item.effort),
      bottom: share(item.value),
      aside: (index - (group.length - 1) / 2) * APART,
    })),
  );
}

/** Half of the field lies below 2.75: from 3 on, a rating is a high one. */
function share(rating = 1): number {
  const middle = 2.75;
  const half = rating < middle ? (rating - 1) / (middle - 1) : (rating - middle) / (5 - middle);
  return Math.round((rating < middle ? 6 + half * 44 : 50 + half * 44) * 10) / 10;
}
