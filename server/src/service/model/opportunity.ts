import type { Entity } from './entity';

/** What an opportunity is worth against what it costs. */
export type Quadrant = 'quick-win' | 'big-bet' | 'fill-in' | 'avoid';

/** Where the quadrants of value and effort meet, on scales from 1 to 5. */
const MIDDLE = 3;

/** The mean of what customers and the company gain, 1–5; undefined while one of them is not rated. */
export function worthOf({ data }: Entity<'opportunity'>): number | undefined {
  const { customer_value: customer, business_value: business } = data;
  return customer === undefined || business === undefined ? undefined : (customer + business) / 2;
}

/** The value divided by the effort, 0.2–5; undefined while one of them is not rated. */
export function priorityOf(opportunity: Entity<'opportunity'>): number | undefined {
  const [value, { effort }] = [worthOf(opportunity), opportunity.data];
  return value === undefined || effort === undefined ? undefined : value / effort;
}

/** The quadrant of an opportunity; undefined while its value or its effort is not rated. */
export function quadrantOf(opportunity: Entity<'opportunity'>): Quadrant | undefined {
  const [value, { effort }] = [worthOf(opportunity), opportunity.data];
  if (value === undefined || effort === undefined) return undefined;
  if (value >= MIDDLE) return effort < MIDDLE ? 'quick-win' : 'big-bet';
  return effort < MIDDLE ? 'fill-in' : 'avoid';
}
